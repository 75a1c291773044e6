import type { SiteSettings } from "../db/queries/settings";

/** What the demo newsroom says of itself. */
export const demoSettings: SiteSettings = {
  name: { de: "Depesche", ru: "Депеша" },
  claim: {
    de: "Nachrichten aus Belarus auf Deutsch und Russisch",
    ru: "Новости Беларуси на русском и немецком языках",
  },
  networks: [
    { name: "Telegram", url: "https://t.me/example" },
    { name: "VK", url: "https://vk.com/example" },
    { name: "X", url: "https://x.com/example" },
  ],
  imprint: {
    de: `Depesche ist eine Demonstration: Die Redaktion, ihre Meldungen, die Personen, Zahlen und Zitate darin sind erfunden, Orte und Behörden dienen als Kulisse. Nur die Meldung vom 19. Februar 2024 über die Zusammenarbeit mit Usbekistan gibt in eigenen Worten wieder, was eine Agentur damals berichtete.

Verantwortlich im Sinne des Presserechts wäre an dieser Stelle zu nennen: Name, Anschrift, Registernummer und die verantwortliche Redakteurin. Die Angaben pflegt die Redaktion in den Einstellungen.`,
    ru: `«Депеша» — демонстрационный сайт: редакция, её новости, персонажи, цифры и цитаты вымышлены, города и ведомства служат фоном. Только сообщение от 19 февраля 2024 года о сотрудничестве с Узбекистаном пересказывает своими словами то, о чём тогда сообщило агентство.

Здесь указываются учредитель, адрес, регистрационный номер и ответственный редактор. Эти сведения редакция ведёт в настройках.`,
  },
  contact: {
    de: `Redaktion: redaktion@depesche.example

Hinweise auf Fehler nimmt der Chef vom Dienst entgegen: korrektur@depesche.example`,
    ru: `Редакция: redaktsiya@depesche.example

Сообщить об ошибке можно выпускающему редактору: ispravleniya@depesche.example`,
  },
};
