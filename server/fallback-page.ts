const words: Readonly<Record<number, string>> = {
  404: "Diese Seite gibt es nicht. · Такой страницы нет.",
  410: "Diese Meldung wurde zurückgezogen. · Эта новость отозвана.",
};

const otherwise =
  "Die Seite lässt sich im Augenblick nicht anzeigen. Bitte versuchen Sie es in einer Minute noch einmal. · Сейчас страницу показать не удаётся. Пожалуйста, попробуйте ещё раз через минуту.";

/** A page that needs nothing, for when nothing else can be rendered. */
export function fallbackPage(status: number): string {
  return `<!DOCTYPE html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${status}</title></head><body><main><h1>${status}</h1><p>${words[status] ?? otherwise}</p><p><a href="/">Depesche · Депеша</a></p></main></body></html>`;
}
