import type { CSSResultGroup } from 'lit';
import { baseStyles } from '../shared/styles/base.js';
import { buttonStyles } from '../shared/styles/button.js';
import { fieldStyles } from '../shared/styles/field.js';
import { invalidStyles } from '../shared/styles/invalid.js';
import { linkStyles } from '../shared/styles/link.js';
import { noticeStyles } from '../shared/styles/notice.js';
import { richTextStyles } from '../shared/styles/rich-text.js';
import { skeletonStyles } from '../shared/styles/skeleton.js';
import { tokens } from '../shared/tokens.js';
import { composerStyles } from './composer-styles.js';
import { detailsStyles } from './details-styles.js';
import { entryStyles } from './entry-styles.js';
import { frameStyles } from './frame-styles.js';

/** All that a thread looks like. */
export const threadStyles: CSSResultGroup = [
  tokens,
  baseStyles,
  buttonStyles,
  linkStyles,
  fieldStyles,
  invalidStyles,
  noticeStyles,
  skeletonStyles,
  richTextStyles,
  frameStyles,
  detailsStyles,
  entryStyles,
  composerStyles,
];
