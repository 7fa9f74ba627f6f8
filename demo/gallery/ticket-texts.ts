import type { SampleText } from './in-language.js';

const swap: readonly SampleText[] = [
  {
    en: 'Shift swap approved twice after update 7.4',
    sv: 'Skiftbyten godkänns dubbelt efter uppdatering 7.4',
    de: 'Schichttauschgenehmigung erscheint nach Update 7.4 doppelt',
    ar: 'الموافقة على تبديل المناوبة مرتين بعد التحديث 7.4',
  },
  {
    en: 'Since update 7.4 a shift swap that one manager approves shows up as **approved twice** in the log. It happens every time, on all wards.\n\nSteps:\n1. A nurse asks for a swap in the app\n2. The ward manager approves it\n3. The log has two rows with the same time',
    sv: 'Sedan uppdatering 7.4 står ett skiftbyte som en chef godkänner som **godkänt två gånger** i loggen. Det händer varje gång, på alla avdelningar.\n\nSteg:\n1. En sjuksköterska ber om ett byte i appen\n2. Enhetschefen godkänner det\n3. Loggen har två rader med samma tid',
    de: 'Seit Update 7.4 steht ein Schichttausch, den eine Leitung genehmigt, **doppelt genehmigt** im Protokoll. Das geschieht jedes Mal, auf allen Stationen.\n\nSchritte:\n1. Eine Pflegekraft bittet in der App um einen Tausch\n2. Die Stationsleitung genehmigt ihn\n3. Das Protokoll hat zwei Zeilen mit derselben Uhrzeit',
    ar: 'منذ التحديث 7.4 يظهر تبديل المناوبة الذي يوافق عليه مدير واحد في السجل على أنه **موافق عليه مرتين**. يحدث ذلك كل مرة وفي كل الأقسام.\n\nالخطوات:\n1. يطلب ممرض تبديلًا في التطبيق\n2. يوافق مدير القسم عليه\n3. في السجل سطران بالوقت نفسه',
  },
  {
    en: 'Thanks, I can see the double entry in our test environment too. Do both entries carry the same time to the second?',
    sv: 'Tack, jag ser den dubbla raden i vår testmiljö också. Har båda raderna samma tid på sekunden?',
    de: 'Danke, ich sehe den doppelten Eintrag auch in unserer Testumgebung. Haben beide Einträge auf die Sekunde dieselbe Uhrzeit?',
    ar: 'شكرًا، أرى السطر المكرر في بيئة الاختبار لدينا أيضًا. هل يحمل السطران الوقت نفسه بالثانية؟',
  },
  {
    en: 'Yes, identical. Also in `audit_swap`.',
    sv: 'Ja, exakt samma. Även i `audit_swap`.',
    de: 'Ja, genau dieselbe. Auch in `audit_swap`.',
    ar: 'نعم، متطابقان. وكذلك في `audit_swap`.',
  },
  {
    en: 'The update seems to have left something behind in the database.',
    sv: 'Uppdateringen tycks ha lämnat något kvar i databasen.',
    de: 'Das Update scheint etwas in der Datenbank hinterlassen zu haben.',
    ar: 'يبدو أن التحديث ترك شيئًا في قاعدة البيانات.',
  },
  {
    en: 'We found the cause: the audit trigger was installed twice in the update. I can remove it remotely.\n\nWhen may I connect? It takes ten minutes and no one needs to log out.',
    sv: 'Vi har hittat orsaken: loggtriggern installerades två gånger vid uppdateringen. Jag kan ta bort den på distans.\n\nNär får jag ansluta? Det tar tio minuter och ingen behöver logga ut.',
    de: 'Wir haben die Ursache gefunden: Der Protokoll-Trigger wurde beim Update zweimal installiert. Ich kann ihn aus der Ferne entfernen.\n\nWann darf ich mich verbinden? Es dauert zehn Minuten, und niemand muss sich abmelden.',
    ar: 'وجدنا السبب: ثُبّت مشغّل السجل مرتين أثناء التحديث. يمكنني إزالته عن بُعد.\n\nمتى يمكنني الاتصال؟ يستغرق الأمر عشر دقائق ولا يحتاج أحد إلى تسجيل الخروج.',
  },
  {
    en: 'Any time after 14:00 suits us.',
    sv: 'När som helst efter kl. 14:00 passar oss.',
    de: 'Jederzeit nach 14:00 Uhr passt uns.',
    ar: 'يناسبنا أي وقت بعد الساعة 14:00.',
  },
];

const substitutes: readonly SampleText[] = [
  {
    en: 'Home care substitutes get no shift requests in the app',
    sv: 'Vikarier i hemtjänsten får inga passförfrågningar i appen',
  },
  {
    en: 'Since this morning none of our substitutes in home care north is notified when we send out vacant shifts. The request shows as sent here, but not with them.\n\nWe are phoning round for now, but that will not last the weekend.',
    sv: 'Sedan i morse får ingen av våra vikarier i hemtjänst norr någon notis när vi skickar ut lediga pass. Förfrågan syns som skickad hos oss, men inte hos dem.\n\nVi ringer runt så länge, men det håller inte över helgen.',
  },
];

const quote: readonly SampleText[] = [
  { en: 'Quote for the upgrade from 7.2 to 7.4', sv: 'Offert på uppgradering från 7.2 till 7.4' },
  {
    en: 'We want to upgrade both production and the training environment, preferably one afternoon. What does it cost, and for how long is the system down?',
    sv: 'Vi vill uppgradera både produktion och utbildningsmiljön, helst en eftermiddag. Vad kostar det, och hur länge är systemet nere?',
  },
  {
    en: 'We upgrade both environments to 7.4.2 at the fixed price of the price list, and check the platform first.\n\n- Training first, about an hour\n- Production the day after, about two hours\n\nRotas can be read meanwhile, but not changed. The quote holds for 30 days.',
    sv: 'Vi uppgraderar båda miljöerna till 7.4.2 till fast pris enligt prislistan, med kontroll av plattformen före.\n\n- Utbildningsmiljön först, cirka en timme\n- Produktion dagen efter, cirka två timmar\n\nScheman går att läsa under tiden, men inte ändra. Offerten gäller i 30 dagar.',
  },
];

const balances: readonly SampleText[] = [
  {
    en: 'Import of leave balances from payroll stops halfway',
    sv: 'Inläsning av semestersaldon från lönesystemet avbryts',
    de: 'Übernahme der Urlaubskonten aus der Lohnabrechnung bricht ab',
    ar: 'توقف استيراد أرصدة الإجازات من نظام الرواتب',
  },
  {
    en: 'Last night’s run stops after 412 of 1,986 people. The log says:\n\n```\n03:14:07 Balance import: row 413, unknown employee number ""\n03:14:07 Import stopped\n```\n\nThe payroll file looks as usual, as far as we can see.',
    sv: 'Nattens körning stannar efter 412 av 1 986 personer. Loggen säger:\n\n```\n03:14:07 Import saldo: rad 413, ogiltigt anställningsnummer ""\n03:14:07 Import avbruten\n```\n\nFilen från lönesystemet ser ut som vanligt, så vitt vi kan se.',
  },
  {
    en: 'Thanks for the log! Can you look at rows 412 to 414 of the file? One person seems to have no employee number.',
    sv: 'Tack för loggen! Kan du titta på rad 412 till 414 i filen? Det ser ut som att en person saknar anställningsnummer.',
  },
  {
    en: 'That is right, a person paid by the hour has none. But the import used to skip such rows and carry on.',
    sv: 'Det stämmer, en timanställd utan nummer. Men förr hoppade inläsningen över sådana rader och fortsatte.',
  },
  {
    en: 'The import should skip the row and carry on, as before.',
    sv: 'Inläsningen ska hoppa över raden och fortsätta, som tidigare.',
  },
  {
    en: 'Went through the import job together with Karin. The setting *Stop at errors* was turned on in the update. It is set back, and we watch tonight’s run.',
    sv: 'Gick igenom importjobbet tillsammans med Karin. Inställningen *Avbryt vid fel* slogs på i uppdateringen. Den är återställd, och nattens körning bevakas.',
  },
];

const year: readonly SampleText[] = [
  {
    en: 'Holiday balance shows wrong year for part-time staff',
    sv: 'Semestersaldot visar fel år för deltidsanställda',
    de: 'Urlaubskonto zeigt Teilzeitbeschäftigten das falsche Jahr',
    ar: 'رصيد الإجازات يعرض السنة الخطأ',
  },
  {
    en: 'For staff below 75 % the balance page shows last year’s days under this year’s heading. The sum is right, only the year is wrong.',
    sv: 'För anställda under 75 % visar saldosidan förra årets dagar under årets rubrik. Summan stämmer, bara året är fel.',
  },
  { en: 'The heading is wrong in the program itself.', sv: 'Rubriken är fel i själva programmet.' },
  {
    en: 'You are right, and it is only the heading: it takes the year from the day the balance was set. Corrected in **7.4.2**, which is out now.',
    sv: 'Det stämmer, och det är bara rubriken: den tar året från dagen då saldot sattes. Rättat i **7.4.2**, som är släppt nu.',
  },
  {
    en: 'We have 7.4.2 in production and the year is right. Thank you!',
    sv: 'Vi har 7.4.2 i produktion och året är rätt. Tack!',
  },
];

const unit: readonly SampleText[] = [
  {
    en: 'How do we add a new unit with shift templates of its own?',
    sv: 'Hur lägger vi upp en ny enhet med egna passmallar?',
    de: 'Wie legen wir eine neue Einheit mit eigenen Schichtvorlagen an?',
    ar: 'كيف نضيف وحدة جديدة بقوالب مناوبات خاصة بها؟',
  },
  {
    en: 'We open one more ward after the summer. It should have shifts and staffing levels of its own, but the same holiday rules as the others. In which order do we do it?',
    sv: 'Vi öppnar en vårdavdelning till efter sommaren och vill att den får egna pass och eget bemanningskrav, men samma semesterregler som de andra. I vilken ordning gör man?',
  },
  {
    en: 'Do it in this order:\n\n1. Add the unit under *Organisation* and choose the rule group for holidays that you have\n2. Copy the shift templates from ward 4 and change the times\n3. Enter the staffing level for each weekday\n4. Move the staff last, so that their rota comes along\n\nTell us if something is not right where you are.',
    sv: 'Gör så här, i den ordningen:\n\n1. Lägg upp enheten under *Organisation* och välj den befintliga regelgruppen för semester\n2. Kopiera passmallarna från avdelning 4 och ändra tiderna\n3. Lägg in bemanningskravet per veckodag\n4. Flytta personalen sist, så följer schemat med\n\nSäg till om något inte stämmer hos er.',
  },
];

const update: readonly SampleText[] = [
  {
    en: 'Version update to 7.4, production',
    sv: 'Versionsuppdatering till 7.4, produktion',
    de: 'Update auf Version 7.4, Produktivsystem',
    ar: 'التحديث إلى الإصدار 7.4، بيئة الإنتاج',
  },
  {
    en: 'We would like to have 7.4 in production. Tuesday or Wednesday afternoon suits us best, after the wards have signed off their rotas.',
    sv: 'Vi vill ha 7.4 i produktion. Tisdag eller onsdag eftermiddag passar oss bäst, när avdelningarna har godkänt sina scheman.',
  },
  {
    en: 'Wednesday at 14:00? I need someone at hand who can restart the service on your side.',
    sv: 'Onsdag kl. 14:00? Jag behöver någon till hands som kan starta om tjänsten hos er.',
  },
  {
    en: 'Wednesday at 14:00 it is. I will be at my desk.',
    sv: 'Onsdag kl. 14:00 blir bra. Jag sitter vid mitt skrivbord.',
  },
  {
    en: '7.4 is in production and the night jobs are checked. The platform report is in order.',
    sv: '7.4 är i produktion och nattjobben är kontrollerade. Plattformsrapporten är i sin ordning.',
  },
  { en: 'Smooth as always.', sv: 'Smidigt som alltid.' },
];

const written: readonly SampleText[] = [
  {
    en: 'Printing the rota in landscape',
    sv: 'Skriva ut schemat liggande',
    de: 'Dienstplan im Querformat drucken',
    ar: 'طباعة جدول المناوبات بالعرض',
  },
  {
    en: 'How do I print a ward’s rota on one page?',
    sv: 'Hur skriver jag ut en avdelnings schema på en sida?',
    de: 'Wie drucke ich den Dienstplan einer Station auf eine Seite?',
    ar: 'كيف أطبع جدول القسم في صفحة واحدة؟',
  },
  {
    en: 'How do I print a ward’s rota on one page?\n\nThe margins *cut off* the night shifts.',
    sv: 'Hur skriver jag ut en avdelnings schema på en sida?\n\nMarginalerna *skär av* nattpassen.',
  },
  { en: 'Choose landscape in the print dialog.', sv: 'Välj liggande i utskriftsrutan.' },
  { en: 'Two swaps for one shift', sv: 'Två byten för ett pass' },
  { en: 'The log shows both. Which one holds?', sv: 'Loggen visar båda. Vilket gäller?' },
  { en: 'Quick, and well explained.', sv: 'Snabbt, och väl förklarat.' },
  { en: 'The log shows both swaps.', sv: 'Loggen visar båda bytena.' },
  {
    en: 'The picture shows *both* rows.',
    sv: 'Bilden visar *båda* raderna.',
    de: 'Das Bild zeigt *beide* Zeilen.',
    ar: 'تُظهر الصورة *كلا* السطرين.',
  },
];

/** What customers and support write in the sample tickets and in the gallery's own, beyond the language it was written in. */
export const ticketTexts: readonly SampleText[] = [
  ...swap,
  ...substitutes,
  ...quote,
  ...balances,
  ...year,
  ...unit,
  ...update,
  ...written,
];
