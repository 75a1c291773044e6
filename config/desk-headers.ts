/** Set by the server on every request to the desk, over whatever the client sent (`server/listener.ts`). */
export const addressHeader = "x-depesche-address";

/** The path that was asked for, with its query: Next tells its pages none. */
export const pathHeader = "x-depesche-path";
