/** The part of `hyphen` that is used; the package has no types of its own. */
declare module "hyphen/de" {
  export function hyphenateSync(text: string, options?: { minWordLength?: number; hyphenChar?: string }): string;
}
declare module "hyphen/ru" {
  export { hyphenateSync } from "hyphen/de";
}
