import './elements/opening-hours/define.js';
import './elements/support/define.js';
import './elements/survey/define.js';
import './elements/ticket-form/define.js';
import './elements/ticket-list/define.js';
import './elements/ticket-thread/define.js';
