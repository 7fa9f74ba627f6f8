import type { SampleText } from './in-language.js';

/** What the sample service says of itself, beyond English and Swedish. */
export const serviceTexts: readonly SampleText[] = [
  {
    en: 'first assessment and questions about the application',
    sv: 'inledande bedömning och applikationssupport',
    de: 'die erste Einschätzung und Fragen zur Anwendung',
    ar: 'التقييم الأول والأسئلة حول التطبيق',
  },
  {
    en: 'installations and integrations',
    sv: 'installationer och integrationer',
    de: 'Installationen und Integrationen',
    ar: 'التثبيت والتكامل',
  },
  {
    en: 'problems that need a developer',
    sv: 'problem som kräver utvecklarkompetens',
    de: 'Probleme, für die es Entwickler braucht',
    ar: 'المشكلات التي تحتاج إلى مطوّر',
  },
  {
    en: 'Phone, during opening hours',
    sv: 'Telefon, under öppettiderna',
    de: 'Telefon, während der Öffnungszeiten',
    ar: 'الهاتف، خلال ساعات العمل',
  },
  { en: 'Questions about access', sv: 'Frågor om access', de: 'Fragen zum Zugang', ar: 'أسئلة حول الوصول' },
  {
    en: 'Version 7.4.2 is out',
    sv: 'Version 7.4.2 är släppt',
    de: 'Version 7.4.2 ist da',
    ar: 'صدر الإصدار 7.4.2',
  },
  {
    en: 'It corrects shift swaps that are logged twice. Customers with Time Care Update are offered a time by us.',
    sv: 'Den rättar skiftbyten som loggas dubbelt. Kunder med Time Care Update får ett tidsförslag av oss.',
    de: 'Sie behebt doppelt protokollierte Schichttausche. Kunden mit Time Care Update schlagen wir einen Termin vor.',
    ar: 'يصحّح تسجيل تبديل المناوبات مرتين. نقترح موعدًا على عملاء Time Care Update.',
  },
  {
    en: 'Ask support for an account first. Never put a database copy in a ticket.',
    sv: 'Be supporten om ett konto först. Lägg aldrig en databaskopia i ett ärende.',
    de: 'Bitten Sie den Support zuerst um ein Konto. Eine Datenbankkopie gehört nie in ein Ticket.',
    ar: 'اطلب حسابًا من الدعم أولًا. لا تضع نسخة من قاعدة البيانات في تذكرة أبدًا.',
  },
  { en: 'Ascension Day', sv: 'Kristi himmelsfärdsdag', de: 'Christi Himmelfahrt', ar: 'عيد الصعود' },
  { en: 'Head administrator', sv: 'Huvudadministratör', de: 'Hauptadministrator', ar: 'المدير الرئيسي' },
  { en: 'IT responsible', sv: 'IT-ansvarig' },
  { en: 'Ward manager', sv: 'Enhetschef' },
];
