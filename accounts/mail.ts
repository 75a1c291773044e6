import { createTransport } from "nodemailer";
import { readEnvironment } from "../config/environment";

export interface Mail {
  to: string;
  subject: string;
  text: string;
}

/** How long a mail server may take for each of its steps, in milliseconds: somebody waits for the answer. */
const boundMs = 10_000;

/** `off`: no server is set up. `failed`: it took nothing; why stands in the log. */
export type MailOutcome = "sent" | "off" | "failed";

export async function sendMail({ to, subject, text }: Mail): Promise<MailOutcome> {
  const { mail } = readEnvironment();
  if (!mail) return "off";
  const bounds = { connectionTimeout: boundMs, greetingTimeout: boundMs, socketTimeout: boundMs };
  const transport = createTransport({ url: mail.server, ...bounds });
  try {
    await transport.sendMail({ from: mail.from, to, subject, text });
    return "sent";
  } catch (error) {
    console.error(`No mail could be sent: ${error instanceof Error ? error.message : error}`);
    return "failed";
  } finally {
    transport.close();
  }
}
