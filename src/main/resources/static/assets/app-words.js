// What the web apps have built in, in English, beside their labels; and, for officials, what the
// engine says when it refuses them.

/** Where these words stand. */
export const PLACES = '.app-switch, .user-profile, .change-password, footer, .modal-dialog,'
  + ' td.permissions, td.group-type, td.actions, .null-value, .loading-text, .navigation,'
  + ' .bjs-powered-by, .tjs-container, .datepicker';

export const WORDS = {
  'Welcome': '我的工作台',
  'Admin': '系统管理',
  'Cockpit': '运行监控',
  'Tasklist': '待办任务',
  'Jonny': '姓名',
  'Prosciutto': '职务',
  'j.prosciutto@acme.org': '电子邮箱',
  'Asia/Shanghai': '北京时间',
  'Business key': '业务编号',
  'Loading diagram': '正在加载流程图',
  'previous': '上一页',
  'next': '下一页',
  'Close': '关闭',
  'Select all': '全选',
  'Unselect all': '全不选',
  'Actions': '操作',
  'null': '空值',
  'zoom in': '放大',
  'zoom out': '缩小',
  'reset zoom': '还原大小',
  'Powered by bpmn.io': '流程图由 bpmn.io 显示',
  'Hit policy:': '命中策略：',
  'Unique': '唯一',
  'First': '首条',
  'Any': '任意',
  'Priority': '优先级',
  'Collect': '汇总',
  'Rule order': '按规则顺序',
  'Output order': '按输出顺序',
  'When': '当',
  'Then': '则',
  'And': '且',
  'Annotations': '依据',
  'boolean': '布尔',
  'date': '日期',
  'double': '小数',
  'integer': '整数',
  'long': '长整数',
  'number': '数字',
  'string': '字符串',
  'SYSTEM': '系统',
  'WORKFLOW': '业务',
};

/** The engine's permissions, word by word: READ_HISTORY_VARIABLE is 读取历史变量. */
const PERMISSION = {
  ACCESS: '访问', ALL: '全部', ASSIGN: '指派', BATCH: '批处理', CORRELATE: '关联', CREATE: '新建',
  DECISION: '决策', DELETE: '删除', EDIT: '编辑', EXTERNAL: '外部', FINISHED: '已完成',
  HISTORY: '历史', INSTANCE: '实例', INSTANCES: '实例', JOB: '作业', MESSAGE: '消息',
  MIGRATE: '迁移', MODIFY: '修改', NONE: '无', PROCESS: '流程', READ: '读取', REMOVAL: '清除',
  RESTART: '重新启动', RETRIES: '重试次数', RETRY: '重试', RUNNING: '运行中', SET: '设置',
  SHARE: '共享', SUSPEND: '挂起', TASK: '任务', TIME: '时间', UPDATE: '更新', VARIABLE: '变量',
  VARIABLES: '变量', WORK: '办理',
};

function permissions(names) {
  return names
    .replaceAll(', ', '、')
    .replace(/[A-Z_]+/g, (name) => name.split('_').map((word) => PERMISSION[word] ?? word).join(''));
}

export const SENTENCES = [
  [/^Decision name: (.*)$/s, '决策名称：$1'],
  [/^Input (?:label|expression): (.*)$/s, '输入：$1'],
  [/^Output (?:label|name): (.*)$/s, '输出：$1'],
  [/^(?:Input|Output) type$/, '类型'],
  [/^No overlap is possible and all rules are disjoint.*$/s, '规则互不重叠，只能有一条规则符合'],
  [/^\s*[A-Z]{3,}(?:_[A-Z]+)*(?:, [A-Z_]{3,})*\s*$/, permissions],
];

/** Where nothing else is known: for officials only, an administrator reads the engine's own words. */
export const UNKNOWN = '系统未能完成本次操作。请刷新页面后重试；仍不成功的，请联系系统管理员。';

/** The apps in which officials work. */
export const FOR_OFFICIALS = ['tasklist', 'welcome'];
