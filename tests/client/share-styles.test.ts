import { queryAllByRole } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';

const style = document.createElement('style');

afterEach(() => {
  style.remove();
  document.body.replaceChildren();
});

/** The names of the buttons that a reader can find. */
function buttons(): (string | null)[] {
  return queryAllByRole(document.body, 'button').map((button) => button.textContent);
}

test.each([
  ['in what is hidden', '<div hidden><button>A</button></div>'],
  ['in what is not displayed', '<div style="display: none"><p><button>A</button></p></div>'],
  ['in what is not visible', '<div style="visibility: hidden"><p><button>A</button></p></div>'],
  ['in a dialog that is not open', '<dialog><button>A</button></dialog>'],
  ['in a popover that is not open', '<div popover><button>A</button></div>'],
  ['that is hidden itself', '<button hidden>A</button>'],
])('where styles are shared, no test finds a button %s', (_where, html) => {
  document.body.innerHTML = `<div><p><button>B</button></p></div><dialog open></dialog>`;
  expect(buttons()).toEqual(['B']);
  document.body.innerHTML += html;
  expect(buttons()).toEqual(['B']);
});

test('where styles are shared, what comes to be hidden or shown is', () => {
  document.body.innerHTML = '<dialog open><button>A</button></dialog>';
  const [dialog] = document.body.children;
  expect(buttons()).toEqual(['A']);
  dialog?.removeAttribute('open');
  expect(buttons()).toEqual([]);
  dialog?.setAttribute('open', '');
  expect(buttons()).toEqual(['A']);
  style.textContent = 'button { display: none }';
  document.head.append(style);
  expect(buttons()).toEqual([]);
});
