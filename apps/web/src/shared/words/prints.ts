import { define } from './define.js';

export const prints = define({
  open: ['打印：{{form}}', 'Print: {{form}}'],
  'inspection-notice': ['考察预告', 'notice of inspection'],
  'publicity-notice': ['任前公示', 'publicity notice'],
  'recommendation-tally': ['推荐计票单', 'recommendation tally'],
  'sitting-result': ['讨论决定情况', 'result of the sitting'],
  print: ['打印', 'Print'],
  back: ['返回本环节', 'Back to the step'],
  missing: ['未记录（{{rule}}，{{cite}}）', 'not recorded ({{rule}}, {{cite}})'],
  unsigned: ['未记录', 'not recorded'],
  name: ['姓名', 'Name'],
  event: ['序号{{n}}', 'no {{n}}'],
  onPaper: ['纸质签字 {{hash}}', 'paper signature {{hash}}'],
  inPerson: ['本人签字', 'signed in person'],
  inProgress: ['过程稿', 'in progress'],
  simulated: ['演示时钟', 'demo clock'],
  takenOver: ['接续办理', 'taken over'],
  foot: [
    '{{caseNo}} · 截至{{at}} · 序号{{n}} · {{hash}}',
    '{{caseNo}} · as of {{at}} · position {{n}} · {{hash}}',
  ],
});
