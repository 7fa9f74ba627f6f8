import { expect } from '@open-wc/testing';
import { markText } from '../../../../src/elements/shared/editor/mark-text.js';
import type { Mark } from '../../../../src/elements/shared/editor/mark-text.js';

/** What a mark makes of a text in which `[…]` is selected, with what is selected then in the same way. */
function marked(mark: Mark, sketch: string): string {
  const from = sketch.indexOf('⟨');
  const to = sketch.indexOf('⟩') - 1;
  const text = sketch.replace(/[⟨⟩]/g, '');
  const edit = markText(mark, text, { from, to });
  const after = text.slice(0, edit.from) + edit.put + text.slice(edit.to);
  const { select } = edit;
  return `${after.slice(0, select.from)}⟨${after.slice(select.from, select.to)}⟩${after.slice(select.to)}`;
}

describe('A mark', () => {
  it('stands around what is selected, and leaves it selected', () => {
    expect(marked('bold', 'It is ⟨twice⟩ there')).to.equal('It is **⟨twice⟩** there');
    expect(marked('italic', '⟨twice⟩')).to.equal('*⟨twice⟩*');
    expect(marked('code', 'in ⟨audit_swap⟩.')).to.equal('in `⟨audit_swap⟩`.');
  });

  it('opens at the caret for what will be written', () => {
    expect(marked('bold', 'It is ⟨⟩')).to.equal('It is **⟨⟩**');
  });

  it('goes when it is put where it is', () => {
    expect(marked('bold', 'It is **⟨twice⟩** there')).to.equal('It is ⟨twice⟩ there');
    expect(marked('italic', '*⟨twice⟩*')).to.equal('⟨twice⟩');
    expect(marked('code', '`⟨a⟩`')).to.equal('⟨a⟩');
  });

  it('tells italic from bold, and makes both of them', () => {
    expect(marked('italic', '**⟨twice⟩**')).to.equal('***⟨twice⟩***');
    expect(marked('italic', '***⟨twice⟩***')).to.equal('**⟨twice⟩**');
  });

  it('leaves blanks at the ends outside, where it would not be read as a mark', () => {
    expect(marked('bold', 'is⟨ twice ⟩there')).to.equal('is **⟨twice⟩** there');
  });

  it('fences code of several lines, on lines of its own', () => {
    expect(marked('code', 'Log: ⟨a\nb⟩ end')).to.equal('Log: \n```\n⟨a\nb⟩\n```\n end');
    expect(marked('code', '⟨a\nb⟩')).to.equal('```\n⟨a\nb⟩\n```');
  });

  it('makes a list of whole lines, and lines of a list again', () => {
    expect(marked('list', 'one\nt⟨wo\nth⟩ree')).to.equal('one\n⟨- two\n- three⟩');
    expect(marked('list', 'one\n⟨- two\n- three⟩')).to.equal('one\n⟨two\nthree⟩');
    expect(marked('list', 'on⟨⟩e')).to.equal('- on⟨⟩e');
    expect(marked('list', '⟨⟩')).to.equal('- ⟨⟩');
    expect(marked('list', '- ⟨⟩one')).to.equal('⟨⟩one');
  });

  it('makes a link of words or of an address, and selects what is still to be written', () => {
    expect(marked('link', 'see ⟨the log⟩')).to.equal('see [the log](⟨https://⟩)');
    expect(marked('link', 'see ⟨https://a.example/x⟩')).to.equal('see [⟨⟩](https://a.example/x)');
    expect(marked('link', 'see ⟨⟩')).to.equal('see [⟨⟩](https://)');
  });
});
