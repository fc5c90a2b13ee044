import { feedAnswer } from "../feedAnswer";

export const dynamic = "force-dynamic";

export const GET = feedAnswer("eventos", "json");
