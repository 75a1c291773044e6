export type Motif = { alt: { de: string; ru: string } };
export const motifs: Readonly<Record<string, Motif>> = {};
export function drawMotif(key: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1600 1000" width="1600" height="1000"><rect width="1600" height="1000" fill="#0f4c5c"/><circle cx="${key.length * 60}" cy="400" r="200" fill="#fff"/></svg>`;
}
