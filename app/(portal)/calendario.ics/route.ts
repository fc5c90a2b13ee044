import { calendarAnswer } from "../calendarAnswer";

export const dynamic = "force-dynamic";

export const GET = calendarAnswer("calendario");
