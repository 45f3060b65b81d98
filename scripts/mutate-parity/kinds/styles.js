// Inline styles that take words from the eyes, by the way they do it.

/** Styles that children cannot undo, so that a whole block may have them. */
export const STYLES = {
  display: ['display:none', 'display:none !important', 'DISPLAY : NONE', 'color:red;display:none;margin:0'],
  opacity: ['opacity:0', 'opacity:0.01', 'opacity:0%', 'opacity:.0', 'filter:opacity(0)'],
  'off-screen': [
    'position:absolute;left:-9999px',
    'position:fixed;top:-5000px',
    'display:block;text-indent:-9999px;white-space:nowrap;overflow:hidden',
    'display:block;margin-left:-9999px',
    'position:relative;left:-200vw',
    'position:absolute;right:-9999px;left:auto;transform:translateX(-9999px)',
  ],
  clip: [
    'position:absolute;clip:rect(0,0,0,0)',
    'position:absolute;clip:rect(0 0 0 0);width:1px;height:1px;overflow:hidden',
    'clip-path:inset(100%)',
    'clip-path:inset(50%)',
    'display:block;clip-path:circle(0)',
  ],
  'zero-size': [
    'display:block;height:0;overflow:hidden',
    'display:block;max-height:0;overflow:hidden',
    'display:inline-block;width:0;height:0;overflow:hidden',
    'display:block;height:0px;overflow:hidden',
  ],
  transform: [
    'display:block;transform:scale(0)',
    'display:block;transform:translateX(-9999px)',
    'display:inline-block;transform:scale(0,0)',
  ],
  'content-visibility': ['display:block;content-visibility:hidden'],
};

/** Styles that a child may undo with its own: put round bare words only. */
export const WORD_STYLES = {
  visibility: ['visibility:hidden', 'visibility:collapse', 'Visibility: Hidden'],
  'font-size': ['font-size:0', 'font-size:0px', 'font-size:0.1px', 'font:0/0 serif', 'font-size:0em'],
  'same-colour': [
    'color:#fff;background:#fff',
    'color:white;background-color:#ffffff',
    'color:rgb(255,255,255);background:#FFF',
    'background-color:#fff;color:#fffffe',
  ],
  'white-on-page': ['color:#fff', 'color:white', 'color:rgb(255, 255, 255)'],
  transparent: [
    'color:transparent',
    'color:rgba(0,0,0,0)',
    '-webkit-text-fill-color:transparent',
    'color:#0000',
  ],
};

export const STYLE_NAMES = {
  display: '用 display 隐藏',
  opacity: '用透明度隐藏',
  'off-screen': '移到屏幕外',
  clip: '剪裁掉',
  'zero-size': '高宽为零',
  transform: '用变形隐藏',
  'content-visibility': '用 content-visibility 隐藏',
  visibility: '用 visibility 隐藏',
  'font-size': '字号为零',
  'same-colour': '文字和底色同色',
  'white-on-page': '白底白字',
  transparent: '文字透明',
};
