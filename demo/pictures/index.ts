export type Motif = { alt: { de: string; ru: string } };
export const motifs: Readonly<Record<string, Motif>> = {};
export function drawMotif(_key: string): string {
  return "";
}
