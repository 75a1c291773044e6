import { getIP } from "better-auth/api";
import { addressHeader } from "../config/desk-headers";

/** Where better-auth looks for the address of a request; else it believes `X-Forwarded-For`, whoever wrote it. */
export const addressSource = { ipAddressHeaders: [addressHeader] };

/** The address that a request came from, of IPv6 the /64 that a subscriber has. Empty where no server of ours stands before Next. */
export function addressOf(headers: Headers): string {
  return getIP(headers, { advanced: { ipAddress: addressSource } }) ?? "";
}
