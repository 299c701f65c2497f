import { useEffect, useRef } from 'preact/hooks';
import type { Day, Language, Revision } from '../core/types.ts';
import { findWords } from './find-words.ts';
import { hostOf } from './host-of.ts';
import { Mark } from './mark.tsx';
import { OfficialLink } from './official-link.tsx';
import { StatementBody, type StatementParagraph } from './statement-body.tsx';
import { stringsFor } from './strings.ts';

/** Props of {@link StatementPage}. */
export interface StatementPageProps {
  readonly language: Language;
  readonly publisher: string;
  readonly publisherShort: string;
  readonly number: string;
  /** The heading, where no paragraph is named `TITLE`. */
  readonly title: string;
  /** The day as which the statement stood as it is shown. */
  readonly date: Day;
  /** The address of today's page. */
  readonly address: string;
  /** In order, the title and the foot's lines among them. */
  readonly paragraphs: readonly StatementParagraph[];
  /** The quotation to mark and scroll to. */
  readonly marked?: { readonly paragraph: string; readonly words: string };
  /** What later revisions tell, in our own words, oldest first. */
  readonly later: readonly (Pick<Revision, 'date' | 'dating'> & { readonly text: string })[];
}

/** The carried statement, whole, as it stood on its day, with the ways to what came after. */
export function StatementPage(props: StatementPageProps) {
  const strings = stringsFor(props.language);
  const { marked } = props;
  const markRef = useRef<HTMLElement>(null);
  useEffect(() => {
    markRef.current?.scrollIntoView({ block: 'center' });
  }, [marked?.paragraph, marked?.words]);
  const place = props.paragraphs.find(({ id }) => id === marked?.paragraph);
  const found = marked && place && findWords(place.text, marked.words);
  return (
    <div class="fn-statement">
      <header>
        <p class="fn-statement-brand">
          <Mark /> {strings.productName}
        </p>
        <div class="fn-banner">
          <p>{strings.statementBanner(props.publisherShort, props.date)}</p>
          <p class="fn-banner-links">
            <OfficialLink address={props.address} words={marked?.words} newTab={strings.newTab}>
              {strings.todaysPage(hostOf(props.address))}
            </OfficialLink>
            {found && (
              <a class="fn-link" href="#quotation">
                {strings.goToQuotation}
              </a>
            )}
          </p>
          {marked && !found && <p role="status">{strings.quotationGone}</p>}
        </div>
      </header>
      <main>
        <p class="fn-statement-kicker">
          {strings.statementNumber(props.publisherShort, props.number)}
          <time dateTime={props.date}>{strings.dated(props.date, 'exact')}</time>
        </p>
        <p class="fn-statement-publisher">{props.publisher}</p>
        {props.language !== 'en' && <p class="fn-muted">{strings.statementLanguage}</p>}
        <article class="fn-statement-text" lang="en">
          {props.paragraphs.every(({ id }) => id !== 'TITLE') && <h1>{props.title}</h1>}
          <StatementBody paragraphs={props.paragraphs} marked={marked} markRef={markRef} />
        </article>
        {props.later.length > 0 && (
          <section class="fn-later">
            <h2>{strings.laterRevisions}</h2>
            <p class="fn-muted">{strings.laterRevisionsText}</p>
            <ol>
              {props.later.map(({ date, dating, text }) => (
                <li key={date}>
                  <time dateTime={date}>{strings.dated(date, dating)}</time>
                  <p>{text}</p>
                </li>
              ))}
            </ol>
          </section>
        )}
      </main>
    </div>
  );
}
