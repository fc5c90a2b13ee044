import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail that a mail server took, as it came. */
export interface TakenMail {
  to: string[];
  source: string;
}

/** What the server does with the next mails. */
export type Mood = "takes" | "refuses" | "delays" | "hangs up" | "is full";

export interface MailServer {
  url: string;
  taken: TakenMail[];
  mood: Mood;
  close(): Promise<void>;
}

const refusal = (code: number, message: string) =>
  Object.assign(new Error(message), { responseCode: code });

/** A real SMTP server of this process on 127.0.0.1, which does as its mood says. */
export async function startMailServer(): Promise<MailServer> {
  const taken: TakenMail[] = [];
  const state: { mood: Mood } = { mood: "takes" };
  const sockets = new Set<Socket>();
  const hangUp = () => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onRcptTo(_address, _session, callback) {
      if (state.mood === "refuses") return callback(refusal(550, "No existe esa casilla"));
      callback(state.mood === "is full" ? refusal(452, "Casilla llena") : null);
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        if (state.mood === "hangs up") return hangUp();
        const to = session.envelope.rcptTo.map(({ address }) => address);
        const keep = () => {
          taken.push({ to, source: Buffer.concat(chunks).toString("utf8") });
          callback(null, "Recibido");
        };
        if (state.mood === "delays") setTimeout(keep, 300);
        else keep();
      });
    },
  });
  server.on("error", () => undefined);
  server.server.on("connection", (socket: Socket) => sockets.add(socket));
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    taken,
    get mood() {
      return state.mood;
    },
    set mood(mood: Mood) {
      state.mood = mood;
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        hangUp();
      }),
  };
}
