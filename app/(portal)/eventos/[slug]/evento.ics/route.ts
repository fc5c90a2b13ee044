import { occasionAnswer } from "../../../calendarAnswer";

export const dynamic = "force-dynamic";

export const GET = occasionAnswer("event");
