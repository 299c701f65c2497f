/** What is wrong with how a page is laid out, in words; injected into a page, so it must lean on nothing outside itself. */
export function layoutFaults(): string[] {
  const root = document.querySelector('.fn') as HTMLElement;
  const faults: string[] = [];
  const elements = Array.from(root.querySelectorAll<HTMLElement>('*'));
  const name = (element: Element) =>
    `${element.localName}.${element.getAttribute('class') ?? ''} "${(element.textContent ?? '').slice(0, 30)}"`;
  const seen = (element: Element) => {
    const box = element.getBoundingClientRect();
    // What waits in a closed fold has boxes in Chromium, and is not shown.
    return (
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      box.width > 1 &&
      box.height > 1 &&
      !element.closest('.fn-hidden')
    );
  };
  const ownText = (element: Element) =>
    Array.from(element.childNodes).some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');

  // Nothing is cut: no text is wider or higher than what holds it, apart from what scrolls on purpose.
  for (const element of elements.filter(seen)) {
    const { overflowX, overflowY } = getComputedStyle(element);
    const scrolls = overflowY === 'auto' || overflowY === 'scroll';
    if (element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0 && !scrolls) {
      faults.push(`wider than its box: ${name(element)}`);
    }
    const clipped = overflowX === 'hidden' && overflowY === 'hidden';
    const line = getComputedStyle(element).webkitLineClamp;
    if (clipped && (line === 'none' || !line) && element.scrollHeight > element.clientHeight + 1) {
      faults.push(`cut below: ${name(element)}`);
    }
    if (element.getBoundingClientRect().right > innerWidth + 1) faults.push(`out of the window: ${name(element)}`);
  }

  // Nothing overlaps: no two texts or controls of which neither holds the other.
  const solid = elements.filter((element) => seen(element) && (ownText(element) || element.matches('button, a, svg')));
  const inScroller = (element: Element) => Boolean(element.closest('.fn-body, .fn-popup-main'));
  // What scrolls goes under the panel's tabs, which stand on their own ground.
  const inBar = (element: Element) => Boolean(element.closest('.fn-tabs'));
  for (const [index, one] of solid.entries()) {
    for (const other of solid.slice(index + 1)) {
      if (one.contains(other) || other.contains(one) || inScroller(one) !== inScroller(other)) continue;
      if (inBar(one) !== inBar(other)) continue;
      const lines = (element: Element) => Array.from(element.getClientRects());
      const hit = lines(one).some((a) =>
        lines(other).some(
          (b) =>
            Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
            Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 3,
        ),
      );
      if (hit) faults.push(`overlap: ${name(one)} and ${name(other)}`);
    }
  }

  // Text stands out from what is behind it: 4.5 to 1.
  const parse = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = ([red = 0, green = 0, blue = 0]: number[]) => {
    const [r, g, b] = [red, green, blue].map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    ) as [number, number, number];
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const behind = (element: Element): number[] => {
    for (let at: Element | null = element; at; at = at.parentElement) {
      const colour = parse(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) === 1 && colour.length >= 3) return colour;
    }
    return [255, 255, 255];
  };
  for (const element of elements.filter((one) => seen(one) && ownText(one))) {
    const [dark, light] = [parse(getComputedStyle(element).color), behind(element)]
      .map(luminance)
      .sort((a, b) => a - b) as [number, number];
    const contrast = (light + 0.05) / (dark + 0.05);
    if (contrast < 4.5) faults.push(`contrast ${contrast.toFixed(2)}: ${name(element)}`);
  }

  // What is pressed is large enough for a finger: 24 px each way, as WCAG 2.2 asks.
  for (const control of elements.filter((one) => seen(one) && one.matches('button, summary'))) {
    const { width, height } = control.getBoundingClientRect();
    if (width < 24 || height < 24)
      faults.push(`${Math.round(width)}×${Math.round(height)} px to press: ${name(control)}`);
  }
  return faults;
}

/** How many lines the large answer fills, or 0 where there is none; injected likewise. */
export function answerLines(): number {
  const answer = document.querySelector('.fn-answer') as HTMLElement | null;
  if (!answer) return 0;
  return Math.round(answer.offsetHeight / Number.parseFloat(getComputedStyle(answer).lineHeight));
}
