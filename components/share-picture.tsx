import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { CardView } from '../core/card-view.ts';
import type { ShareShape } from '../core/share-layout.ts';
import { CopyButton } from './copy-button.tsx';
import { copyPicture, copyText, saveFile } from './copy-to.ts';
import { Choice } from './reply-choice.tsx';
import { drawShare, paletteAt } from './share-draw.ts';
import { shareAltOf, shareTextOf } from './share-text.ts';
import type { Strings } from './strings.ts';

/** Props of {@link SharePicture}. */
export interface SharePictureProps {
  /** In the language of the picture. */
  readonly view: CardView;
  /** In the language of the interface. */
  readonly strings: Strings;
}

/** The note as a picture, with the text that belongs beside it. */
export function SharePicture({ view, strings }: SharePictureProps) {
  const [shape, setShape] = useState<ShareShape>('wide');
  const [theme, setTheme] = useState<'light' | 'dark'>('light');
  const frame = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const altId = useId();
  const name = `${view.factId}-${view.language}-${shape}-${theme}`;
  useEffect(() => {
    const { boxes, qr } = drawShare(canvas.current!, shareTextOf(view), shape, paletteAt(frame.current!));
    // Which picture it is and what stands where, for tests: a canvas keeps pixels only.
    Object.assign(canvas.current!.dataset, { name, layout: JSON.stringify({ boxes, qr }) });
  }, [view, shape, theme, name]);
  const alt = shareAltOf(view);
  const picture = () =>
    new Promise<Blob>((resolve, reject) =>
      canvas.current!.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture')))),
    );
  return (
    <div class="fn-tool">
      <div class="fn-choices">
        <Choice legend={strings.shareShape} names={strings.shareShapes} chosen={shape} onChoose={setShape} />
        <Choice legend={strings.shareTheme} names={strings.shareThemes} chosen={theme} onChoose={setTheme} />
      </div>
      <div class="fn fn-share" data-theme={theme} ref={frame}>
        <canvas ref={canvas} role="img" aria-labelledby={altId} data-part="picture" />
      </div>
      <div class="fn-copies">
        <CopyButton
          part="copy-picture"
          label={strings.shareCopy}
          strings={strings}
          subject={name}
          onCopy={() => copyPicture(picture())}
        />
        <button
          type="button"
          class="fn-button"
          data-part="save-picture"
          onClick={() => void picture().then((blob) => saveFile(blob, `${name}.png`))}
        >
          {strings.shareSave}
        </button>
      </div>
      <div class="fn-preview">
        <p class="fn-label">{strings.shareAlt}</p>
        <p id={altId} lang={view.language}>
          {alt}
        </p>
      </div>
      <CopyButton
        part="copy-alt"
        label={strings.shareAltCopy}
        strings={strings}
        subject={alt}
        onCopy={() => copyText(alt)}
      />
    </div>
  );
}
