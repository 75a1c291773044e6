export type Gender = "f" | "m";
/** *Валентина* is a woman's nominative and a man's genitive. */
export type NameGender = Gender | "either";

/** Given names that a desk between Minsk and Berlin meets often, as `Latin spellings = Russian`. */
const women = `
Ada=Ада Alesja=Алеся Alexandra=Александра Alina=Алина Alissa=Алиса Alla=Алла Anastasia,Anastassija=Анастасия
Angelina=Ангелина Anna=Анна Antonina=Антонина Darja=Дарья Diana=Диана Dina=Дина Elisabeth,Jelisaweta=Елизавета
Elvira,Elwira=Эльвира Emilia,Emilija=Эмилия Eva,Ewa=Ева Galina=Галина Hanna=Ганна Inga=Инга Inna=Инна Irina=Ирина
Jadwiga=Ядвига Jana=Яна Jekaterina=Екатерина Jelena,Elena=Елена Jewgenia,Jewgenija=Евгения Julia,Julija=Юлия
Kira=Кира Kristina=Кристина Larissa=Лариса Leokadija,Leokadia=Леокадия Lidia,Lidija=Лидия Lilia,Lilija=Лилия
Ljubow=Любовь Ljudmila=Людмила Maja=Майя Margarita=Маргарита Maria,Marija=Мария Marina=Марина Nadeschda=Надежда
Natalia,Natalja,Natallja=Наталья Nelli=Нелли Nika=Ника Nina=Нина Nora=Нора Oksana,Xenia,Ksenia=Оксана
Olesja=Олеся Olga=Ольга Polina=Полина Raissa=Раиса Regina=Регина Rimma=Римма Rosa=Роза Sinaida=Зинаида
Sofia,Sofija=София Soja=Зоя Swetlana=Светлана Tamara=Тамара Tatjana=Татьяна Ulrike=Ульрике Ursula=Урсула
Valentina,Walentina=Валентина Valeria,Walerija=Валерия Vera,Wera=Вера Veronika,Weronika=Вероника
Viktoria,Viktorija,Wiktorija=Виктория Wassilissa=Василиса Angela=Ангела Annalena=Анналена Christina=Кристина
Claudia=Клаудия Katharina=Катарина Petra=Петра Sabine=Сабина Susanne=Сюзанна Xenija=Ксения Sofja=Софья
Jadviga=Ядвига Lolita=Лолита Dilnosa=Дильноза Aljona=Алёна Jewdokija=Евдокия Taissija=Таисия Jaroslawa=Ярослава
Agnieszka=Агнешка Aigul=Айгуль Aischa=Айша Barbara=Барбара Birutė=Бируте Dalia=Даля Dinara=Динара
Farida=Фарида Gulnara=Гульнара Ilze=Илзе Joanna=Иоанна Katarzyna=Катажина Ketewan=Кетеван Leila=Лейла Madina=Мадина
Małgorzata=Малгожата Monika=Моника Nargis=Наргиз Nino=Нино Rasa=Раса Ruta,Rūta=Рута Salome=Саломе Zuzanna=Зузанна`;

const men = `
Adam=Адам Albert=Альберт Alexander,Alexandr,Aleksander=Александр Alexei,Aleksej=Алексей Anatoli,Anatolij=Анатолий
Andrei,Andrej=Андрей Anton=Антон Arkadi=Аркадий Artjom=Артём Artur,Arthur=Артур Boris=Борис Bogdan=Богдан
Danila=Данила Daniil=Даниил David=Давид Denis=Денис Dmitri,Dmitrij=Дмитрий Edgar=Эдгар Eduard=Эдуард Emil=Эмиль
Felix=Феликс Fjodor=Фёдор Gennadi,Gennadij=Геннадий Georgi,Georgij=Георгий Gleb=Глеб Grigori,Grigorij=Григорий
Igor=Игорь Ilja=Илья Ignat=Игнат Iwan=Иван Jakow=Яков Jan=Ян Jaroslaw=Ярослав Jefim=Ефим Jegor=Егор
Jewgeni,Jewgenij=Евгений Josef,Jossif,Joseph=Иосиф Juri,Jurij=Юрий Karl=Карл Kirill=Кирилл
Konstantin=Константин Leonid=Леонид Lew=Лев Makar=Макар Mark=Марк Matwei=Матвей Maxim=Максим Michail=Михаил
Mikita=Микита Nikita=Никита Nikolai,Nikolaj=Николай Oleg=Олег Oskar=Оскар Pawel=Павел Peter=Петер Pjotr=Пётр
Rodion=Родион Roman=Роман Ruslan=Руслан Semjon=Семён Sergei,Sergej=Сергей Stanislaw=Станислав Stepan=Степан
Taras=Тарас Timofei=Тимофей Timur=Тимур Vadim,Wadim=Вадим Valentin,Walentin=Валентин Valeri,Waleri=Валерий
Viktor,Wiktor=Виктор Vitali,Witali=Виталий Wassili=Василий Witold=Витольд Wjatscheslaw=Вячеслав
Wladimir,Vladimir=Владимир Wladislaw=Владислав Wsewolod=Всеволод Rachmatulla=Рахматулла Nurlan=Нурлан
Olaf=Олаф Frank=Франк Thomas=Томас Wolfgang=Вольфганг Markus=Маркус Martin=Мартин Michael=Михаэль
Friedrich=Фридрих Johannes=Йоханнес Stefan=Штефан Andreas=Андреас Christian=Кристиан Wolodymyr=Владимир
Schawkat=Шавкат Islam=Ислам Emomali=Эмомали Sadyr=Садыр Kassym=Касым Ilham=Ильхам Nikol=Никол Lukas=Лукаш
Andris=Андрис Andrzej=Анджей Askar=Аскар Bachtijor=Бахтиёр Daulet=Даулет Farhad=Фархад
Gintaras=Гинтарас Giorgi=Георгий Grzegorz=Гжегож Janusz=Януш Jerlan=Ерлан Jonas=Йонас Krzysztof=Кшиштоф Lewan=Леван
Marat=Марат Marek=Марек Mindaugas=Миндаугас Paweł=Павел Piotr=Пётр Rustam=Рустам Tomasz=Томаш`;

/** A name's written forms in all cases, in lower case, to its gender. */
const genders = new Map<string, NameGender>();
for (const [gender, list] of [["f", women] as const, ["m", men] as const])
  for (const entry of list.trim().split(/\s+/)) {
    const [latin = "", russian = ""] = entry.split("=");
    for (const form of [...latin.toLowerCase().split(","), ...declined(russian, gender)]) {
      const known = genders.get(form) ?? gender;
      genders.set(form, known === gender ? gender : "either");
    }
  }

/** The gender that a given name tells, in any of its Russian cases; undefined for words that are none. */
export function genderOfGivenName(word: string): NameGender | undefined {
  return genders.get(plain(word));
}

/** Also in the German genitive: *Sergejs Trainer* has no surname. */
export function isGivenName(word: string): boolean {
  return genders.has(plain(word)) || genders.has(plain(word).replace(/s$/, ""));
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll("ё", "е");
}

/** *Екатерина, Екатерины, Екатерине …*: the cases of a Russian given name. */
function declined(russian: string, gender: Gender): string[] {
  const name = russian.toLowerCase().replaceAll("ё", "е");
  const body = name.slice(0, -1);
  if (name === "любовь") return [name, "любови", "любовью"];
  if (gender === "f" || /[ая]$/.test(name)) {
    const isSoft = name.endsWith("я");
    return [name, ...(isSoft ? ["и", "е", "ю", "ей"] : ["ы", "и", "е", "у", "ой"]).map((ending) => body + ending)];
  }
  const irregular: Readonly<Record<string, string>> = { павел: "павл", лев: "льв", петр: "петр" };
  const isSoft = /[йь]$/.test(name);
  const endings = isSoft ? ["я", "ю", "ем", "е", "и"] : ["а", "у", "ом", "е"];
  return [name, ...endings.map((ending) => (irregular[name] ?? (isSoft ? body : name)) + ending)];
}
