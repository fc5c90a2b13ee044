import { cardAnswer } from "../../../cardAnswer";

export const dynamic = "force-dynamic";

export const GET = cardAnswer("announcement");
