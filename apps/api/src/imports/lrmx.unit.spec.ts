import { describe, expect, it } from '@jest/globals';
import { readLrmx, writeLrmx } from './lrmx-file.js';
import { previewOf } from './preview.js';
import { readResume } from './resume-lines.js';

const form = (inner: string) =>
  Buffer.from(`<?xml version="1.0" encoding="utf-8"?>\n<Person>${inner}</Person>`);

const zhang = form(`
  <XingMing>张 三</XingMing>
  <XingBie>男</XingBie>
  <ChuShengNianYue>197803</ChuShengNianYue>
  <RuDangShiJian>民盟</RuDangShiJian>
  <CanJiaGongZuoShiJian>2000.07</CanJiaGongZuoShiJian>
  <JianLi>2000.07--2004.09  县教育局科员&#13;
2004.09--2010.05  县教育局副局长
                 （其间：2005.09--2007.06在职学习）
2010.04--         市教育局科长</JianLi>
  <NianDuKaoHeJieGuo>(无)</NianDuKaoHeJieGuo>
  <ShenFenZheng>110101197803070000</ShenFenZheng>
  <ZhaoPian>/9j/4AAQ
SkZJRg==</ZhaoPian>
  <DaoLingNianYue>203803</DaoLingNianYue>
  <ZiDingYi a="1"><Nei>内&amp;外 &lt;x&gt;</Nei></ZiDingYi>
  <Version>3.2.1.16</Version>
`);

describe('A form', () => {
  it('is read by its known elements, the photo apart', () => {
    const file = readLrmx(zhang);
    expect(file.version).toBe('3.2.1.16');
    expect(file.fields.XingMing).toBe('张 三');
    expect(file.fields).not.toHaveProperty('ZhaoPian');
    expect(file.photo).toBe('/9j/4AAQSkZJRg==');
    expect(file.unknownTags).toEqual(['DaoLingNianYue', 'ZiDingYi']);
  });

  it('comes out as it went in, unknown elements included', () => {
    const again = readLrmx(writeLrmx(readLrmx(zhang)));
    expect(again).toEqual(readLrmx(zhang));
    expect(writeLrmx(again)).toEqual(writeLrmx(readLrmx(zhang)));
    expect(writeLrmx(again).toString()).toContain(
      '<ZiDingYi a="1"><Nei>内&amp;外 &lt;x&gt;</Nei></ZiDingYi>',
    );
  });

  it('is previewed with its fields, and never with the ID number or the photo', () => {
    const preview = previewOf(readLrmx(zhang));
    expect(preview.identity).toEqual({
      name: '张三',
      sex: 'male',
      birthMonth: '1978-03',
      workStart: '2000-07-01',
      partyDate: null,
    });
    const row = (tag: string) => preview.rows.find((each) => each.tag === tag);
    expect(row('XingMing')).toMatchObject({ field: 'identity.name', level: 'ok' });
    expect(row('RuDangShiJian')).toMatchObject({ value: '民盟', level: 'warning' });
    expect(row('CanJiaGongZuoShiJian')).toMatchObject({ level: 'warning' });
    expect(row('NianDuKaoHeJieGuo')).toMatchObject({ field: null, level: 'warning' });
    expect(preview.hasPhoto).toBe(true);
    expect(JSON.stringify(preview)).not.toMatch(/110101|4AAQ/);
  });

  it('without a name has no identity, and says why', () => {
    const preview = previewOf(readLrmx(form('<XingMing> </XingMing><XingBie>?</XingBie>')));
    expect(preview.identity).toBeNull();
    expect(preview.rows.map(({ level }) => level)).toEqual(['error', 'error']);
  });
});

describe('A résumé', () => {
  it('becomes entries with first and last day, remarks kept with the entry before them', () => {
    const [first, second, third] = readResume(readLrmx(zhang).fields.JianLi ?? '');
    expect(first?.content).toMatchObject({
      title: '县教育局科员',
      from: '2000-07-01',
      to: '2004-08-31',
    });
    expect(second?.content?.title).toBe('县教育局副局长（其间：2005.09--2007.06在职学习）');
    expect(third?.content).toMatchObject({ from: '2010-04-01', to: null, grassroots: false });
  });

  it('says which entries overlap and which have no dates', () => {
    const lines = readResume('2004.09--2010.05 甲\n2010.04-- 乙');
    expect(lines[0]?.message?.en).toBe('this line overlaps line 2');
    expect(readResume('自幼好学')[0]).toMatchObject({ content: null });
    expect(readResume('2010.05--2009.01 丙')[0]).toMatchObject({ content: null });
  });

  it('meets the next entry: a month that ends is served to its last day', () => {
    const lines = readResume('2004.07--2016.02 甲\n2016.03--2021.05 乙\n2021.05-- 丙');
    expect(lines.map(({ content }) => content?.to)).toEqual(['2016-02-29', '2021-04-30', null]);
    expect(lines.map(({ message }) => message)).toEqual([null, null, null]);
  });

  it('says where time is missing between two entries', () => {
    const [first] = readResume('2004.07--2016.02 甲\n2016.05-- 乙');
    expect(first?.content?.to).toBe('2016-02-29');
    expect(first?.message?.zh).toBe('第1行与第2行之间有间断');
  });

  it('gives a post of one month that month', () => {
    expect(readResume('2010.02--2010.02 丁')[0]?.content).toMatchObject({ to: '2010-02-28' });
  });
});

describe('A hostile file', () => {
  const refused = (content: string | Buffer, message: RegExp) => {
    expect(() => readLrmx(Buffer.from(content))).toThrow(message);
  };

  it('is refused where it declares entities, however they are written', () => {
    refused(
      '<!DOCTYPE p [<!ENTITY x SYSTEM "file:///etc/passwd">]><Person>&x;</Person>',
      /entities/,
    );
    refused('<!doctype p><Person/>', /document type/);
    refused(form('<XingMing>&lol;</XingMing>'), /not defined: &lol;/);
    refused(form('<XingMing>&#0;</XingMing>'), /not defined: &#0;/);
    refused(form('<XingMing>&#xD800;</XingMing>'), /not defined/);
    refused(form('<XingMing>a & b</XingMing>'), /not defined|no XML/);
  });

  it('is refused where it is no XML, no form, or written in something else', () => {
    refused(Buffer.from('PK\u0003\u0004…'), /zip archive/);
    refused('{"a":1}', /no XML|root/);
    refused('<Person><XingMing></Person>', /no XML at line 1/);
    refused('<Persons/>', /root is not <Person>/);
    refused('<Person/><Person/>', /no XML|one root/);
    refused(Buffer.from([0x3c, 0x50, 0xff, 0xfe]), /not UTF-8/);
    refused('<?xml version="1.0" encoding="GB2312"?><Person/>', /GB2312/);
  });

  it('is refused where it only tries to exhaust the reader', () => {
    refused(form('<a>'.repeat(100_000)), /nested too deeply/);
    refused(form('<a/>'.repeat(20_000)), /too many elements/);
    refused(form(`<XingMing>${'长'.repeat(60_000)}</XingMing>`), /XingMing is too long/);
    refused(form('<XingMing>a</XingMing><XingMing>b</XingMing>'), /twice/);
    refused(form('<__proto__><x/></__proto__>'), /not allowed/);
    refused(form('<constructor><x/></constructor>'), /not allowed/);
    const many = Array.from({ length: 60_000 }, (_, index) => `a${index}=""`).join(' ');
    refused(form(`<a ${many}/>`), /too many attributes/);
  });
});
