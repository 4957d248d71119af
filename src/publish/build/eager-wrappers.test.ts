import { describe, expect, it } from 'vitest';
import { withEagerWrappers } from './eager-wrappers.ts';

describe('parentheses for the browser', () => {
  it('stand around the functions that wrap modules of the older kind, and around no other', () => {
    expect(
      withEagerWrappers(
        'var require_a=__commonJSMin(exports=>{exports.f=x=>g(()=>x)}),require_b=__commonJSMin((exports,module)=>{module.exports=1});h(()=>1);',
      ),
    ).toBe(
      'var require_a=__commonJSMin((exports=>{exports.f=x=>g(()=>x)})),require_b=__commonJSMin(((exports,module)=>{module.exports=1}));h(()=>1);',
    );
  });

  it('count letters as the code does, behind Arabic words and others of two units', () => {
    expect(withEagerWrappers("var word='قارئ 🗞';var a=__commonJS(e=>{});")).toBe(
      "var word='قارئ 🗞';var a=__commonJS((e=>{}));",
    );
  });

  it('leave code alone that wraps none', () => {
    const code = 'import{a}from"./a.js";var b=f(()=>a);export{b};';
    expect(withEagerWrappers(code)).toBe(code);
  });
});
