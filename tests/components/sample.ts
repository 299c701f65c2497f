import { cardView } from '../../core/card-view.ts';
import type { Day, FactBase, FactId, Language } from '../../core/types.ts';

/** A day on which the sample's source is due for no check. */
export const TODAY: Day = '2026-01-20';

/** A small base of our own with every shape of fact: three answers, one, none that may be quoted. */
export const base: FactBase = {
  facts: [
    {
      id: 'about-the-statement',
      question: { en: 'What is this statement?', es: '¿Qué es este comunicado?' },
      answers: [
        {
          asOf: '2025-06-13',
          source: 'dhcs-25-20',
          revision: 'A',
          paragraphs: ['META1'],
          text: {
            en: 'It is DHCS statement number 25-20 of June 13, 2025, on the federal use of Medi-Cal data and member privacy.',
            es: 'Es el comunicado número 25-20 de DHCS, del 13 de junio de 2025, sobre el uso federal de los datos de Medi-Cal y la privacidad de los miembros.',
          },
          quotation: { paragraph: 'META1', words: 'NUMBER: 25-20 | DATE: June 13, 2025' },
          overtakenBy: [],
        },
      ],
    },
    {
      id: 'ruling-2025-12-29',
      question: { en: 'May CMS share data with ICE now?', es: '¿Puede CMS compartir datos con ICE ahora?' },
      answers: [
        {
          asOf: '2025-12-29',
          source: 'dhcs-25-20',
          revision: 'C',
          paragraphs: [],
          text: {
            en: 'Yes, within limits. Since a federal court ruling of December 29, 2025, CMS may share limited information with ICE, only about people who are not lawfully residing in the United States.',
            es: 'Sí, con límites. Desde un fallo federal del 29 de diciembre de 2025, CMS puede compartir con ICE información limitada, solo sobre personas que no residen legalmente en Estados Unidos.',
          },
          overtakenBy: [],
        },
      ],
    },
    {
      id: 'sharing-not-confirmed',
      question: { en: 'Was the sharing confirmed?', es: '¿Se confirmó que se compartieron los datos?' },
      answers: [
        {
          asOf: '2025-06-13',
          source: 'dhcs-25-20',
          revision: 'A',
          paragraphs: ['P2'],
          text: {
            en: 'Not on that day. On June 13, 2025, DHCS had received no confirmation that the sharing took place.',
            es: 'Ese día no. El 13 de junio de 2025, DHCS no había recibido confirmación de que los datos se hubieran compartido.',
          },
          quotation: {
            paragraph: 'P2',
            words:
              'DHCS has not received confirmation that such sharing occurred, nor do we know what data may have been involved or for what purpose.',
          },
          overtakenBy: ['ruling-2025-12-29'],
        },
        {
          asOf: '2025-08-12',
          source: 'dhcs-25-20',
          revision: 'B',
          paragraphs: [],
          text: {
            en: 'In late July 2025, DHCS was told of a signed agreement between CMS and DHS that let ICE access Medicaid member information. On August 12, 2025, a federal court blocked that use for the time being.',
            es: 'A fines de julio de 2025, se informó a DHCS de un acuerdo firmado entre CMS y DHS que permitía a ICE acceder a información de miembros de Medicaid. El 12 de agosto de 2025, un tribunal federal bloqueó ese uso por el momento.',
          },
          overtakenBy: ['ruling-2025-12-29'],
        },
        {
          asOf: '2025-12-29',
          source: 'dhcs-25-20',
          revision: 'C',
          paragraphs: [],
          text: {
            en: 'Sharing is now allowed in part. A federal court ruled on December 29, 2025, that CMS may share limited information with ICE, only about people who are not lawfully residing in the United States.',
            es: 'Ahora está permitido en parte. Un tribunal federal decidió el 29 de diciembre de 2025 que CMS puede compartir información limitada con ICE, solo sobre personas que no residen legalmente en Estados Unidos.',
          },
          overtakenBy: [],
        },
      ],
    },
  ],
  sources: [
    {
      id: 'dhcs-25-20',
      publisher: {
        en: 'California Department of Health Care Services',
        es: 'Departamento de Servicios de Atención Médica de California',
      },
      publisherShort: 'DHCS',
      number: '25-20',
      title: 'Statement on the Federal Use of Medi-Cal Data and Member Privacy',
      address: 'https://www.dhcs.ca.gov/statement/25-20.aspx',
      lastChecked: '2025-12-29',
      reviewBy: '2026-03-29',
      revisions: [
        { id: 'A', date: '2025-06-13', dating: 'exact', quotable: true },
        { id: 'B', date: '2025-08-12', dating: 'after', quotable: false },
        { id: 'C', date: '2025-12-29', dating: 'after', quotable: false },
      ],
    },
  ],
  overview: ['about-the-statement', 'ruling-2025-12-29'],
  groups: [
    { title: { en: 'Now', es: 'Ahora' }, facts: ['ruling-2025-12-29', 'sharing-not-confirmed'] },
    { title: { en: 'The statement', es: 'El comunicado' }, facts: ['about-the-statement'] },
  ],
};

/** The sample's card of a fact. */
export function sampleView(
  factId: FactId = 'sharing-not-confirmed',
  context: { readonly language?: Language; readonly today?: Day; readonly pageDay?: Day } = {},
) {
  return cardView(base, factId, { language: 'en', today: TODAY, ...context });
}
