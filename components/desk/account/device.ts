/** The first that fits: browsers name also those that they descend from. */
const browsers: [RegExp, string][] = [
  [/\bEdg(A|iOS)?\//, "Edge"],
  [/\bOPR\//, "Opera"],
  [/\bYaBrowser\//, "Yandex"],
  [/\b(Firefox|FxiOS)\//, "Firefox"],
  [/\b(Chrome|CriOS|HeadlessChrome)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];
const systems: [RegExp, string][] = [
  [/\b(iPhone|iPad)\b/, "iOS"],
  [/\bAndroid\b/, "Android"],
  [/\bWindows\b/, "Windows"],
  [/\bMac OS X\b/, "macOS"],
  [/\bLinux\b/, "Linux"],
];

/** An address as people write it; of IPv6 only the /64 is kept (`accounts/address.ts`). */
export function shownAddress(address: string | null): string {
  if (!address?.includes(":")) return address ?? "";
  const url = `http://[${address}]`;
  return URL.canParse(url) ? `${new URL(url).hostname.slice(1, -1)}/64` : address;
}

/** Browser and system of a `User-Agent` header, as far as it tells: to recognise a device, not to rely on. */
export function deviceOf(userAgent: string | null): string {
  const names = [browsers, systems].flatMap((known) => known.find(([sign]) => sign.test(userAgent ?? ""))?.[1] ?? []);
  return names.join(", ");
}
