// Loaded before the entry of a process that a launcher started under the pinned Node.
import { endWithParent } from "./parent.mjs";

endWithParent();
