// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pageTheme, themeOf } from '../../page/page-theme.ts';

describe('a background', () => {
  test.each([
    ['rgb(255, 255, 255)', 'light'],
    ['rgb(251, 248, 241)', 'light'],
    ['rgb(128, 128, 128)', 'light'],
    ['rgb(22, 20, 15)', 'dark'],
    ['rgb(0, 0, 0)', 'dark'],
    ['rgb(0, 0, 200)', 'dark'],
    ['rgba(0, 0, 0, 0)', undefined],
    ['rgba(0, 0, 0, 0.2)', undefined],
    ['rgba(10, 10, 10, 0.9)', 'dark'],
    ['transparent', undefined],
    ['color(display-p3 0 0 0)', undefined],
    ['', undefined],
  ] as const)('%s is %s', (colour, theme) => {
    expect(themeOf(colour)).toBe(theme);
  });
});

describe('around a passage', () => {
  const theme = (html: string, scheme = 'normal') => {
    document.documentElement.style.colorScheme = scheme;
    document.body.innerHTML = html;
    return pageTheme(document.querySelector('i')!);
  };
  test.each([
    {
      name: 'the nearest',
      html: '<div style="background-color: rgb(255, 255, 255)"><p style="background-color: rgb(0, 0, 0)"><i></i></p></div>',
      is: 'dark',
    },
    {
      name: 'through what is clear',
      html: '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgba(255, 255, 255, 0.1)"><i></i></p></div>',
      is: 'dark',
    },
    { name: 'nothing said: the system decides', html: '<p><i></i></p>', is: undefined },
  ])('$name', ({ html, is }) => {
    expect(theme(html)).toBe(is);
  });
  test('without any background the page’s colour scheme decides, where it names one', () => {
    expect(theme('<p><i></i></p>', 'dark')).toBe('dark');
    expect(theme('<p><i></i></p>', 'light dark')).toBeUndefined();
  });
});
