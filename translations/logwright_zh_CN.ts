<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>BookmarkWords</name>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>无颜色</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>%1 ns</source>
        <translation>%1 纳秒</translation>
    </message>
</context>
<context>
    <name>HighlightWords</name>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>青色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>Power</name>
    <message>
        <source>%1 k</source>
        <translation>%1 千</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 百万</translation>
    </message>
    <message>
        <source>%1 G</source>
        <translation>%1 十亿</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>&lt; 0.1 %</source>
        <translation>&lt; 0.1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>TrainingRuns</name>
    <message>
        <source>Excitation</source>
        <translation>激励</translation>
    </message>
</context>
<context>
    <name>WorkflowDrawing</name>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source> or </source>
        <translation> 或 </translation>
    </message>
    <message>
        <source>begins</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>in %1 of executions</source>
        <translation>出现于 %1 的执行</translation>
    </message>
    <message>
        <source>1st</source>
        <translation>第 1 步</translation>
    </message>
    <message>
        <source>%1. after %2</source>
        <translation>%1. 在 %2 之后</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>▲ stopped; expected: %1</source>
        <translation>▲ 已停止；应为：%1</translation>
    </message>
    <message>
        <source>▲ no execution begins here; expected: %1</source>
        <translation>▲ 没有执行从这里开始；应为：%1</translation>
    </message>
    <message>
        <source>▲ left out: %1</source>
        <translation>▲ 遗漏：%1</translation>
    </message>
    <message>
        <source>▲ left here; expected: %1</source>
        <translation>▲ 在此偏离；应为：%1</translation>
    </message>
    <message>
        <source>From “%1” to “%2”: %3</source>
        <translation>从“%1”到“%2”：%3</translation>
    </message>
    <message>
        <source>all of these, in any order</source>
        <translation>全部这些，顺序不限</translation>
    </message>
    <message>
        <source>Record %1, “%2”, is no step of this workflow.</source>
        <translation>记录 %1“%2”不是此工作流的步骤。</translation>
    </message>
    <message>
        <source>Record %1, “%2”, does not come here: %3 was expected.</source>
        <translation>记录 %1“%2”不应出现在这里：应为 %3。</translation>
    </message>
    <message>
        <source>It begins with “%1”; executions begin with %2.</source>
        <translation>它以“%1”开始；各次执行以 %2 开始。</translation>
    </message>
    <message>
        <source>It went on to “%1” without %2.</source>
        <translation>它转到“%1”而没有 %2。</translation>
    </message>
    <message>
        <source>It stops after record %1, “%2”: %3 was expected.</source>
        <translation>它在记录 %1“%2”之后停止：应为 %3。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::AboutDialog</name>
    <message>
        <source>About Logwright</source>
        <translation>关于 Logwright</translation>
    </message>
    <message>
        <source>Logwright %1</source>
        <translation>Logwright %1 版</translation>
    </message>
    <message>
        <source>A workbench for finding out what a pile of logs is telling you.

Your logs stay where they are and on this machine: nothing is sent anywhere.

Free software under the GNU General Public License, version 3 or later. It comes with no warranty.
Built with Qt %1.</source>
        <translation>一个日志工作台，用来弄清一堆日志在说什么。

日志留在原处，留在这台机器上：不会发送到任何地方。

依照 GNU 通用公共许可证第 3 版或更新版本发布的自由软件，不提供任何担保。
使用 Qt %1 构建。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkKeeper</name>
    <message>
        <source>The bookmark was not kept</source>
        <translation>未保存书签</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkModel</name>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>logwright::ui::BookmarkView</name>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmarked records</source>
        <translation>带书签的记录</translation>
    </message>
    <message>
        <source>No bookmarks</source>
        <translation>没有书签</translation>
    </message>
    <message>
        <source>Press B in the log to mark a record, Shift+B to write a note on it, 1 to 5 to give it a colour.</source>
        <translation>在日志中按 B 为记录加书签，按 Shift+B 写备注，按 1 到 5 设定颜色。</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>写备注</translation>
    </message>
    <message>
        <source>Remove the bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>Export as CSV...</source>
        <translation>导出为 CSV...</translation>
    </message>
    <message>
        <source>Export bookmarks</source>
        <translation>导出书签</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The bookmarks were not exported</source>
        <translation>书签未导出</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityChart</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Templates and records by cardinality</source>
        <translation>按基数统计的模板和记录</translation>
    </message>
    <message>
        <source>Cardinality %1: templates seen %2 times and more, but fewer than %3
%4 templates, %5 records
A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>基数 %1：出现不少于 %2 次、但少于 %3 次的模板
%4 个模板，%5 条记录
模板的基数是其记录数的位数减一。</translation>
    </message>
    <message>
        <source>Cardinalities 0 to %1. Most templates, %2 of them, have cardinality %3</source>
        <translation>基数 0 到 %1。最多的模板（%2 个）基数为 %3</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityModel</name>
    <message>
        <source>Templates with %1 each</source>
        <translation>各有 %1 的模板</translation>
    </message>
    <message>
        <source>A template&apos;s cardinality is how many digits its number of records has, less one.</source>
        <translation>模板的基数是其记录数的位数减一。</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CardinalityView</name>
    <message>
        <source>Cardinality</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>尚无模板</translation>
    </message>
    <message>
        <source>Here stands how many templates are rare and how many are frequent.</source>
        <translation>这里显示多少模板罕见、多少模板频繁。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeHistory</name>
    <message>
        <source>filter: %1</source>
        <translation>过滤：%1</translation>
    </message>
    <message>
        <source>lifting of: %1</source>
        <translation>解除：%1</translation>
    </message>
    <message>
        <source>change of the filter</source>
        <translation>更改过滤</translation>
    </message>
    <message>
        <source>removal of a bookmark</source>
        <translation>移除书签</translation>
    </message>
    <message>
        <source>note on a record</source>
        <translation>记录的备注</translation>
    </message>
    <message>
        <source>colour of a bookmark</source>
        <translation>书签的颜色</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>change of the highlighters</source>
        <translation>更改高亮</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangeModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>By chance once in 2 to the power of %1</source>
        <translation>随机出现的机会为 2 的 %1 次方分之一</translation>
    </message>
    <message>
        <source>Could be chance, as many things as were looked at</source>
        <translation>检查了这么多项，可能出于偶然</translation>
    </message>
    <message>
        <source>Bits: a change of n bits comes by chance once in 2 to the power of n times</source>
        <translation>比特：n 比特的变化随机出现的机会为 2 的 n 次方分之一</translation>
    </message>
    <message>
        <source>Surprise</source>
        <translation>意外程度</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>More often</source>
        <translation>更频繁</translation>
    </message>
    <message>
        <source>Less often</source>
        <translation>更少</translation>
    </message>
    <message>
        <source>New value</source>
        <translation>新值</translation>
    </message>
    <message>
        <source>Value gone</source>
        <translation>值消失</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新步骤</translation>
    </message>
    <message>
        <source>Step gone</source>
        <translation>步骤消失</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>New relation</source>
        <translation>新关系</translation>
    </message>
    <message>
        <source>Relation gone</source>
        <translation>关系消失</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>关系</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ChangedSourcesDialog</name>
    <message>
        <source>Grew by %1</source>
        <translation>增长了 %1</translation>
    </message>
    <message>
        <source>Written anew, %1, was %2</source>
        <translation>已重写，现为 %1，原为 %2</translation>
    </message>
    <message>
        <source>Is gone from the disk</source>
        <translation>已从磁盘消失</translation>
    </message>
    <message>
        <source>What to do with %1</source>
        <translation>如何处理 %1</translation>
    </message>
    <message>
        <source>Read what was added</source>
        <translation>读取新增内容</translation>
    </message>
    <message>
        <source>Read all of it again</source>
        <translation>全部重新读取</translation>
    </message>
    <message>
        <source>Leave as it was read</source>
        <translation>保持已读取的内容</translation>
    </message>
    <message>
        <source>Changed files</source>
        <translation>已更改的文件</translation>
    </message>
    <message>
        <source>Since they were read, these files changed:</source>
        <translation>自读取以来，这些文件有更改：</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>全部保持</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Chip</name>
    <message>
        <source>Click to lift this condition</source>
        <translation>点击以解除此条件</translation>
    </message>
    <message>
        <source>Lift condition: %1</source>
        <translation>解除条件：%1</translation>
    </message>
    <message>
        <source>Lift condition, which is off: %1</source>
        <translation>解除已关闭的条件：%1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClassificationDialog</name>
    <message>
        <source>OpenAI, or what speaks like it</source>
        <translation>OpenAI 或兼容服务</translation>
    </message>
    <message>
        <source>Keep it in the &amp;keyring</source>
        <translation>保存在密钥环中(&amp;K)</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>询问语言模型</translation>
    </message>
    <message>
        <source>What would be sent, in short</source>
        <translation>将要发送的内容摘要</translation>
    </message>
    <message>
        <source>What would be sent, word for word</source>
        <translation>将要发送的全文</translation>
    </message>
    <message>
        <source>&amp;Ask</source>
        <translation>询问(&amp;A)</translation>
    </message>
    <message>
        <source>The model&apos;s name, as the service knows it</source>
        <translation>服务所知的模型名称</translation>
    </message>
    <message>
        <source>That of the environment or the keyring</source>
        <translation>使用环境变量或密钥环中的密钥</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>端点(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型(&amp;M)</translation>
    </message>
    <message>
        <source>Ke&amp;y</source>
        <translation>密钥(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Findings, highest score first</source>
        <translation>发现，得分高者在前(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Prompt</source>
        <translation>提示词(&amp;P)</translation>
    </message>
    <message>
        <source>--- Question %1 of %2, about %3</source>
        <translation>--- 问题 %1 / %2，关于 %3</translation>
    </message>
    <message>
        <source>What is shown above may be sent to %1</source>
        <translation>可以将上面显示的内容发送到 %1</translation>
    </message>
    <message>
        <source>There are no open findings without a verdict.</source>
        <translation>没有尚无判定的未决发现。</translation>
    </message>
    <message>
        <source>1 call</source>
        <translation>1 次调用</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 次调用</translation>
    </message>
    <message>
        <source>Nothing is sent: of %1 it is known already.</source>
        <translation>不发送任何内容：%1 已有答案。</translation>
    </message>
    <message>
        <source>%1 about %2; what stands below is all that is sent.</source>
        <translation>%1，关于 %2；以下是将发送的全部内容。</translation>
    </message>
    <message>
        <source> Answers for %1 are known already.</source>
        <translation> 已有 %1 的答案。</translation>
    </message>
    <message>
        <source> The records of %1 cannot be read.</source>
        <translation> 无法读取 %1 的记录。</translation>
    </message>
    <message>
        <source>Reading the findings</source>
        <translation>正在读取发现</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockDialog</name>
    <message>
        <source>Clock of %1</source>
        <translation>%1 的时钟</translation>
    </message>
    <message>
        <source>&amp;Seconds to add to the times in its lines</source>
        <translation>要加到各行时间上的秒数(&amp;S)</translation>
    </message>
    <message>
        <source>+3.2, -0.25, or 0 for the times as written</source>
        <translation>+3.2、-0.25，或 0 表示保持原样</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>移动的内容</translation>
    </message>
    <message>
        <source>S&amp;et the clock</source>
        <translation>设置时钟(&amp;E)</translation>
    </message>
    <message>
        <source>This is no number of seconds, or too many.</source>
        <translation>这不是秒数，或者数值过大。</translation>
    </message>
    <message>
        <source>The clock is set so: nothing moves.</source>
        <translation>时钟已如此设置：没有移动。</translation>
    </message>
    <message>
        <source>%1.
From: %2
To: %3</source>
        <translation>%1。
从：%2
到：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move</source>
        <translation>
            <numerusform>%1 条记录移动</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockHint</name>
    <message>
        <source>Set it right...</source>
        <translation>校正...</translation>
    </message>
    <message>
        <source>Shows first what would move</source>
        <translation>先显示会移动的内容</translation>
    </message>
    <message>
        <source>Leave the clocks as they are</source>
        <translation>保持时钟不变</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n more clock(s) seem wrong.</source>
        <translation>
            <numerusform>%1。另有 %n 个时钟似乎不准。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ClockSetter</name>
    <message>
        <source>%1&apos;s clock seems %2 behind %3&apos;s</source>
        <translation>%1 的时钟似乎比 %3 的慢 %2</translation>
    </message>
    <message>
        <source>%1&apos;s clock seems %2 ahead of %3&apos;s</source>
        <translation>%1 的时钟似乎比 %3 的快 %2</translation>
    </message>
    <message>
        <source>%1; %2 matched pairs</source>
        <translation>%1；%2 个匹配对</translation>
    </message>
    <message>
        <source>Open logs first: there are no clocks yet.</source>
        <translation>请先打开日志：尚无时钟。</translation>
    </message>
    <message>
        <source>An analysis is running: clocks can be set when it is done.</source>
        <translation>正在分析：完成后可设置时钟。</translation>
    </message>
    <message>
        <source>A training is under way: clocks can be set when it is done or stopped.</source>
        <translation>正在训练：完成或停止后可设置时钟。</translation>
    </message>
    <message>
        <source>Another clock is being set.</source>
        <translation>正在设置另一个时钟。</translation>
    </message>
    <message>
        <source>clock of %1</source>
        <translation>%1 的时钟</translation>
    </message>
    <message numerus="yes">
        <source>clock of %n source(s)</source>
        <translation>
            <numerusform>%n 个来源的时钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Setting clocks</source>
        <translation>正在设置时钟</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>已设置：%1</translation>
    </message>
    <message>
        <source>Setting clocks back</source>
        <translation>正在还原时钟</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>The clock was not set</source>
        <translation>时钟未设置</translation>
    </message>
    <message>
        <source>The clocks were not looked at</source>
        <translation>未检查时钟</translation>
    </message>
    <message>
        <source>Relations and detectors have learned from the former times; training again may tell more.</source>
        <translation>关系和检测器是根据原来的时间学习的；重新训练可能得到更多信息。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>No clock is seen to be wrong</source>
        <translation>没有发现不准的时钟</translation>
    </message>
    <message>
        <source>Where hosts share ids of requests, sessions or blocks, their clocks agree.</source>
        <translation>凡主机共享请求、会话或块标识之处，其时钟一致。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CommandPalette</name>
    <message>
        <source>Nothing is called like this</source>
        <translation>没有这个名称</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Do, or go to: an action, a view, a template, a source</source>
        <translation>执行或前往：操作、视图、模板、来源</translation>
    </message>
    <message>
        <source>Letters of its name</source>
        <translation>名称中的字符</translation>
    </message>
    <message>
        <source>What it may be</source>
        <translation>可能的结果</translation>
    </message>
    <message>
        <source>%1 (is on)</source>
        <translation>%1（已开启）</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>仅此来源</translation>
    </message>
    <message>
        <source>Saved search</source>
        <translation>已保存的搜索</translation>
    </message>
    <message>
        <source>Saved filter</source>
        <translation>已保存的过滤</translation>
    </message>
    <message>
        <source>Switch the highlighter off</source>
        <translation>关闭高亮</translation>
    </message>
    <message>
        <source>Switch the highlighter on</source>
        <translation>打开高亮</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CompareView</name>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>What could be chance too</source>
        <translation>包括可能出于偶然的</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>之前的记录</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>之后的记录</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>变化内容</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>%1 changes of %2 looked at; %3 records before, %4 after</source>
        <translation>检查 %2 项，有 %1 项变化；之前 %3 条记录，之后 %4 条</translation>
    </message>
    <message>
        <source>Both sides are read; the task says how far.</source>
        <translation>正在读取两侧；任务显示进度。</translation>
    </message>
    <message>
        <source>Nothing was compared</source>
        <translation>未作比较</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Open logs to compare parts of them.</source>
        <translation>打开日志，比较其各部分。</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>No template, value, step or relation differs by more than chance would make it.</source>
        <translation>没有模板、值、步骤或关系的差异超出偶然范围。</translation>
    </message>
    <message>
        <source>Both sides are the same</source>
        <translation>两侧相同</translation>
    </message>
    <message>
        <source>Drag over a part of each time, or choose sources.</source>
        <translation>在两侧各拖选一段时间，或选择来源。</translation>
    </message>
    <message>
        <source>Drag over a span of time on either side, or choose sources, and compare them.</source>
        <translation>在两侧各拖选一段时间，或选择来源，然后比较。</translation>
    </message>
    <message>
        <source>Show the records &amp;before</source>
        <translation>显示之前的记录(&amp;B)</translation>
    </message>
    <message>
        <source>Show the records &amp;after</source>
        <translation>显示之后的记录(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>尚未进行比较</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Conditions</name>
    <message>
        <source>%1 and above</source>
        <translation>%1 及以上</translation>
    </message>
    <message numerus="yes">
        <source>%n sources</source>
        <translation>
            <numerusform>%n 个来源</numerusform>
        </translation>
    </message>
    <message>
        <source>Source %1</source>
        <translation>来源 %1</translation>
    </message>
    <message>
        <source>Cardinality %1</source>
        <translation>基数 %1</translation>
    </message>
    <message>
        <source>%1 to %2 records</source>
        <translation>%1 到 %2 条记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::CountChart</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1. %n bar(s), the largest: %2</source>
        <translation>
            <numerusform>%1。%n 个条形，最大：%2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetailsView</name>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>What is odd about this record</source>
        <translation>此记录的异常之处</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>记录的文本</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What the record says it belongs to: a block, a request, a thread, a process</source>
        <translation>记录自称所属的对象：块、请求、线程、进程</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>How its template read before</source>
        <translation>其模板从前的内容</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>Shows only the records of this template in every view; again lifts it</source>
        <translation>在所有视图中仅显示此模板的记录；再次选择则解除</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>复制文本</translation>
    </message>
    <message>
        <source>Copies the record with all its lines</source>
        <translation>复制记录的所有行</translation>
    </message>
    <message>
        <source>Parameters of the record</source>
        <translation>记录的参数</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a record of the log or a template to see all of it here.</source>
        <translation>点击日志中的记录或某个模板，在此查看其全部内容。</translation>
    </message>
    <message>
        <source>The record cannot be shown</source>
        <translation>无法显示该记录</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorPanel</name>
    <message>
        <source>The earliest</source>
        <translation>最早的</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Learn</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Taken as normal</source>
        <translation>视为正常</translation>
    </message>
    <message>
        <source>Learns what is normal, and then looks for what departs from it</source>
        <translation>学习什么是正常，然后查找与之不符的内容</translation>
    </message>
    <message>
        <source> % of the records</source>
        <translation> % 的记录</translation>
    </message>
    <message>
        <source>Share of the records taken as normal</source>
        <translation>视为正常的记录占比</translation>
    </message>
    <message>
        <source>Drag over the timeline to choose a span</source>
        <translation>在时间线上拖动以选择时间段</translation>
    </message>
    <message>
        <source>Choose files in the list of sources</source>
        <translation>在来源列表中选择文件</translation>
    </message>
    <message>
        <source>The span %1</source>
        <translation>时间段 %1</translation>
    </message>
    <message>
        <source>The span of the filter (none is chosen)</source>
        <translation>过滤器的时间段（未选择）</translation>
    </message>
    <message>
        <source>Only the files of the filter (all)</source>
        <translation>仅过滤器中的文件（全部）</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>What was confirmed as an anomaly is left out, and what is rare in it does not count.</source>
        <translation>已确认为异常的内容会被排除，其中罕见的内容不计。</translation>
    </message>
    <message>
        <source>Choose what to learn.</source>
        <translation>选择要学习的内容。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>没有打开日志。</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>正在读取日志；完成后开始训练。</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>没有可供学习的记录。</translation>
    </message>
    <message>
        <source>Training detectors</source>
        <translation>正在训练检测器</translation>
    </message>
    <message>
        <source>The detectors cannot be trained</source>
        <translation>无法训练检测器</translation>
    </message>
    <message>
        <source>Removing a training</source>
        <translation>正在删除训练</translation>
    </message>
    <message>
        <source>The training was not removed</source>
        <translation>未删除该训练</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorTrainingsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>使用中，已过时</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>The templates have changed since: what is new is not known to it.</source>
        <translation>模板此后已改变：它不认识新内容。</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Time of the processor</source>
        <translation>处理器时间</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>已学习</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Normal time</source>
        <translation>正常时间</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>测量项</translation>
    </message>
</context>
<context>
    <name>logwright::ui::DetectorView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop the training and keep what was learned until then</source>
        <translation>停止训练，保留此前学到的内容</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Trainings of the detectors</source>
        <translation>检测器的训练</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Trainings and evaluation</source>
        <translation>训练与评估</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>Learned: %1</source>
        <translation>已学习：%1</translation>
    </message>
    <message>
        <source>No curve</source>
        <translation>没有曲线</translation>
    </message>
    <message>
        <source>Networks show here how well they learn, pass by pass.</source>
        <translation>神经网络在此逐轮显示学习效果。</translation>
    </message>
    <message>
        <source>Only sequences are learned by networks, pass by pass.</source>
        <translation>只有序列由神经网络逐轮学习。</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs; then detectors can learn what is normal in them.</source>
        <translation>打开日志后，检测器就能学习其中什么是正常。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>正在进行首次训练</translation>
    </message>
    <message>
        <source>What it came to stands here then.</source>
        <translation>其结果随后显示在这里。</translation>
    </message>
    <message>
        <source>A training learns what is normal. What departs from it is a finding.</source>
        <translation>训练学习什么是正常。与之不符的就是发现。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>有一次训练无法读取</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>此次学习之后模板已改变</translation>
    </message>
    <message>
        <source>What is new is taken for out of line.</source>
        <translation>新内容会被当作异常。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreview</name>
    <message>
        <source>Merge %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>Turn a parameter of %1 into words</source>
        <translation>将 %1 的一个参数变为词</translation>
    </message>
    <message>
        <source>Turn a word of %1 into a parameter</source>
        <translation>将 %1 的一个词变为参数</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 is merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 将并入 %2。合并后的模板如下，可在此修改。</translation>
    </message>
    <message>
        <source>%1 are merged into %2. The merged template reads as below, where you can change it.</source>
        <translation>%1 都将并入 %2。合并后的模板如下，可在此修改。</translation>
    </message>
    <message>
        <source>The records with the chosen value get a template of their own: %1</source>
        <translation>具有所选值的记录将得到自己的模板：%1</translation>
    </message>
    <message>
        <source>The records with each of the %1 chosen values get a template of their own.</source>
        <translation>所选 %1 个值各自的记录将得到自己的模板。</translation>
    </message>
    <message>
        <source>Each value of the parameter becomes a word, and each has a template of its own.</source>
        <translation>参数的每个值都变为词，并各有自己的模板。</translation>
    </message>
    <message>
        <source>The template reads: %1
Templates that differ from it in that word alone are merged into it.</source>
        <translation>模板为：%1
仅此词不同的模板将并入其中。</translation>
    </message>
    <message>
        <source>%1 templates come from the file. Records that fit one of them belong to it from then on, and mining leaves it as it is.</source>
        <translation>文件中有 %1 个模板。符合其中之一的记录从此归属于它，挖掘不再改动它。</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>合并(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>拆分(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Turn into words</source>
        <translation>变为词(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Turn into a parameter</source>
        <translation>变为参数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Nothing changes: no record would move.</source>
        <translation>没有变化：不会移动任何记录。</translation>
    </message>
    <message numerus="yes">
        <source>%1 are new</source>
        <translation>
            <numerusform>%1 个是新的</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are merged into others</source>
        <translation>
            <numerusform>%1 个并入其他</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 keep their text and their records</source>
        <translation>
            <numerusform>%1 个保留其文本和记录</numerusform>
        </translation>
    </message>
    <message>
        <source>No record moves.</source>
        <translation>没有记录移动。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) change</source>
        <translation>
            <numerusform>%1 个模板改变</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) move.</source>
        <translation>
            <numerusform>%1 条记录移动。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::EditPreviewDialog</name>
    <message>
        <source>Show &amp;records</source>
        <translation>显示记录(&amp;R)</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>What moves</source>
        <translation>移动的内容</translation>
    </message>
    <message>
        <source>Some of the records that move</source>
        <translation>部分将移动的记录</translation>
    </message>
    <message>
        <source>Text of the merged template</source>
        <translation>合并后模板的文本</translation>
    </message>
    <message>
        <source>Templates before and after</source>
        <translation>更改前后的模板</translation>
    </message>
    <message>
        <source>Looking what would change</source>
        <translation>正在查看会有何变化</translation>
    </message>
    <message>
        <source>The preview was cancelled.</source>
        <translation>预览已取消。</translation>
    </message>
    <message>
        <source>It holds a secret: View &gt; Reveal secrets lets you change it</source>
        <translation>它含有机密：使用 视图 &gt; 显示机密 后才能更改</translation>
    </message>
    <message>
        <source>Looking which records move…</source>
        <translation>正在查看哪些记录会移动…</translation>
    </message>
    <message>
        <source>This cannot be done</source>
        <translation>无法执行</translation>
    </message>
    <message>
        <source>What the merged template will say; &lt;*&gt; stands where it varies</source>
        <translation>合并后的模板内容；变化处写作 &lt;*&gt;</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EngineSession</name>
    <message>
        <source>%1 cannot be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>正在关闭</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>%1 cannot be changed</source>
        <translation>无法更改 %1</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>无法读取 %1</translation>
    </message>
    <message>
        <source>Looking for changed files</source>
        <translation>正在查找已更改的文件</translation>
    </message>
    <message>
        <source>%1 was not written</source>
        <translation>未写入 %1</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>正在保存副本</translation>
    </message>
    <message>
        <source>Exporting templates</source>
        <translation>正在导出模板</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationModel</name>
    <message>
        <source>All detectors</source>
        <translation>所有检测器</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Abnormal</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Planted</source>
        <translation>植入</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>标记</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>False</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>放过</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>A detector, or all together: a session is flagged once</source>
        <translation>单个检测器或全部检测器：每个会话只标记一次</translation>
    </message>
    <message>
        <source>Sessions that are labelled abnormal</source>
        <translation>标注为异常的会话</translation>
    </message>
    <message>
        <source>Abnormal sessions that are flagged: true positives</source>
        <translation>被标记的异常会话：真阳性</translation>
    </message>
    <message>
        <source>Abnormal sessions that are not flagged: false negatives</source>
        <translation>未被标记的异常会话：假阴性</translation>
    </message>
    <message>
        <source>Sessions that a finding is about</source>
        <translation>有发现涉及的会话</translation>
    </message>
    <message>
        <source>Normal sessions that are flagged: false positives</source>
        <translation>被标记的正常会话：假阳性</translation>
    </message>
    <message>
        <source>Normal sessions that are not flagged: true negatives</source>
        <translation>未被标记的正常会话：真阴性</translation>
    </message>
    <message>
        <source>Share of the flagged sessions that is abnormal</source>
        <translation>被标记的会话中异常的占比</translation>
    </message>
    <message>
        <source>Share of the abnormal sessions that is flagged</source>
        <translation>异常会话中被标记的占比</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 1 is all found and nothing else</source>
        <translation>精确率与召回率的调和平均：1 表示全部找到且无误报</translation>
    </message>
    <message>
        <source>A kind of planted anomaly, or a detector</source>
        <translation>一类植入的异常，或一个检测器</translation>
    </message>
    <message>
        <source>Anomalies in what is measured</source>
        <translation>测量范围内的异常</translation>
    </message>
    <message>
        <source>Anomalies on which a finding lies</source>
        <translation>有发现命中的异常</translation>
    </message>
    <message>
        <source>Anomalies on which none lies</source>
        <translation>没有发现命中的异常</translation>
    </message>
    <message>
        <source>Findings that say they are of this kind, or all of the detector</source>
        <translation>自称属于此类的发现，或该检测器的全部发现</translation>
    </message>
    <message>
        <source>Findings that lie on no planted anomaly</source>
        <translation>未命中任何植入异常的发现</translation>
    </message>
    <message>
        <source>Share of the findings that is right; of a kind, those on another kind&apos;s anomaly are left out</source>
        <translation>正确发现的占比；按类别时，命中其他类别异常的不计</translation>
    </message>
    <message>
        <source>Share of the planted anomalies that is found</source>
        <translation>找到的植入异常占比</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvaluationView</name>
    <message>
        <source>Also what was learned from</source>
        <translation>包括学习所用的内容</translation>
    </message>
    <message>
        <source>Evaluation of the findings</source>
        <translation>发现的评估</translation>
    </message>
    <message>
        <source>Choose a file...</source>
        <translation>选择文件...</translation>
    </message>
    <message>
        <source>A truth.json, as the generator of logs writes it beside them, or labels of sessions</source>
        <translation>日志生成器随日志写出的 truth.json，或会话标签</translation>
    </message>
    <message>
        <source>What was learned from says little of what will be found</source>
        <translation>学习所用的内容难以说明今后能找到什么</translation>
    </message>
    <message>
        <source>What is measured</source>
        <translation>测量范围</translation>
    </message>
    <message>
        <source>Figures by kind and by detector</source>
        <translation>按类别和检测器的数值</translation>
    </message>
    <message>
        <source>Choose a truth file or labels</source>
        <translation>选择真值文件或标签</translation>
    </message>
    <message>
        <source>Truth of generated logs, or labels of sessions (*.json *.csv)</source>
        <translation>生成日志的真值，或会话标签 (*.json *.csv)</translation>
    </message>
    <message>
        <source>This file cannot be used</source>
        <translation>此文件无法使用</translation>
    </message>
    <message>
        <source>Against %1</source>
        <translation>对照 %1</translation>
    </message>
    <message>
        <source>Against %1; 1 of its anomalies is not in these logs</source>
        <translation>对照 %1；其中 1 个异常不在这些日志中</translation>
    </message>
    <message>
        <source>Against %1; %2 of its anomalies are not in these logs</source>
        <translation>对照 %1；其中 %2 个异常不在这些日志中</translation>
    </message>
    <message>
        <source>Against %1: %2 labelled sessions, %3 of them abnormal</source>
        <translation>对照 %1：%2 个带标签的会话，其中 %3 个异常</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>Train the detectors first: what they find can be measured then.</source>
        <translation>请先训练检测器：之后即可测量其发现。</translation>
    </message>
    <message>
        <source>Measured against what?</source>
        <translation>对照什么测量？</translation>
    </message>
    <message>
        <source>For generated logs there is a truth.json, which names every anomaly that was planted; for others a CSV of sessions and their labels, Normal or Anomaly.</source>
        <translation>生成的日志附有 truth.json，列出每个植入的异常；其他日志可用 CSV，列出会话及其标签 Normal 或 Anomaly。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::EvidenceView</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Nothing is pointed at</source>
        <translation>未指向任何内容</translation>
    </message>
    <message>
        <source>Click a node or an edge of a correlation tree, or of the relations: why it is there stands here.</source>
        <translation>点击关联树或关系图中的节点或边：这里显示其存在的理由。</translation>
    </message>
    <message>
        <source>Records behind it</source>
        <translation>背后的记录</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Filter to both</source>
        <translation>按两者过滤</translation>
    </message>
    <message>
        <source>Only the records of the two templates, in every view; again lifts it</source>
        <translation>在所有视图中仅显示这两个模板的记录；再次选择则解除</translation>
    </message>
    <message>
        <source>%1 leads to %2</source>
        <translation>%1 导致 %2</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Nothing tells its time.</source>
        <translation>没有任何内容说明其时间。</translation>
    </message>
    <message>
        <source>Expected with a probability of %1.</source>
        <translation>预期概率为 %1。</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for %3, over all its records.</source>
        <translation>在全部记录上，%1 占 %3 证据的 %2。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why it led to %1</source>
        <translation>为何导致 %1</translation>
    </message>
    <message>
        <source>Why %1 led to it</source>
        <translation>为何 %1 导致它</translation>
    </message>
    <message>
        <source>The plain statistics do not bear it out.</source>
        <translation>简单统计不支持这一点。</translation>
    </message>
    <message>
        <source>Doubtful. %1</source>
        <translation>存疑。%1</translation>
    </message>
    <message>
        <source>How long before, over all records of %1</source>
        <translation>提前多久，基于 %1 的全部记录</translation>
    </message>
    <message>
        <source>Filter to it</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>The record behind it</source>
        <translation>背后的记录</translation>
    </message>
    <message>
        <source>%1 records behind it</source>
        <translation>背后的 %1 条记录</translation>
    </message>
    <message>
        <source>%1 of %2 records behind it</source>
        <translation>背后记录 %1 / %2 条</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>在日志中显示其记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FigureCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterBar</name>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 / %2 条记录</translation>
    </message>
    <message>
        <source>No filter: every record that is not hidden is shown</source>
        <translation>无过滤：显示所有未隐藏的记录</translation>
    </message>
    <message>
        <source>No filter: every record is shown</source>
        <translation>无过滤：显示所有记录</translation>
    </message>
    <message>
        <source>%1 (%2) · %3</source>
        <translation>%1（%2）· %3</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>排除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Hidden templates are shown in grey. Click to leave them out of the views.</source>
        <translation>隐藏的模板以灰色显示。点击可将其从视图中排除。</translation>
    </message>
    <message>
        <source>Their records are left out of every view. Click to show them in grey.</source>
        <translation>其记录不出现在任何视图中。点击可以灰色显示。</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的过滤</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>左移</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>Lift</source>
        <translation>解除</translation>
    </message>
    <message>
        <source>Forget a saved filter</source>
        <translation>忘记已保存的过滤</translation>
    </message>
    <message>
        <source>Save the filter</source>
        <translation>保存过滤</translation>
    </message>
    <message>
        <source>Name of the filter:</source>
        <translation>过滤的名称：</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s) hidden</source>
        <translation>
            <numerusform>已隐藏 %1 个模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FilterKeeper</name>
    <message>
        <source>The saved filters of the project are not shown</source>
        <translation>未显示项目中已保存的过滤</translation>
    </message>
    <message>
        <source>The filter of the project was not taken up</source>
        <translation>未恢复项目的过滤</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingActions</name>
    <message>
        <source>Verdicts (*.jsonl)</source>
        <translation>判定 (*.jsonl)</translation>
    </message>
    <message>
        <source>&amp;False positive</source>
        <translation>误报(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Confirmed</source>
        <translation>确认(&amp;C)</translation>
    </message>
    <message>
        <source>Take &amp;verdict back</source>
        <translation>撤回判定(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Note...</source>
        <translation>备注(&amp;N)...</translation>
    </message>
    <message>
        <source>&amp;What led to this?</source>
        <translation>什么导致了它？(&amp;W)</translation>
    </message>
    <message>
        <source>Show its &amp;session in the workflow</source>
        <translation>在工作流中显示其会话(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Look for findings</source>
        <translation>查找异常(&amp;L)</translation>
    </message>
    <message>
        <source>Detect</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Ask a language &amp;model...</source>
        <translation>询问语言模型(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Export verdicts...</source>
        <translation>导出判定(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Import verdicts...</source>
        <translation>导入判定(&amp;I)...</translation>
    </message>
    <message>
        <source>Choose a finding first.</source>
        <translation>请先选择一个发现。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Says that it is fine, and teaches the detectors so at once</source>
        <translation>表示它没有问题，并立即教给检测器</translation>
    </message>
    <message>
        <source>Says that it is an anomaly: no training takes it for normal</source>
        <translation>表示它是异常：任何训练都不会把它当作正常</translation>
    </message>
    <message>
        <source>Leaves the finding open again</source>
        <translation>使该发现重新未决</translation>
    </message>
    <message>
        <source>It has no verdict.</source>
        <translation>它没有判定。</translation>
    </message>
    <message>
        <source>Choose one finding: a note goes for one.</source>
        <translation>请只选择一个发现：备注只针对一个。</translation>
    </message>
    <message>
        <source>Keeps a few words beside the finding</source>
        <translation>在发现旁保留几句话</translation>
    </message>
    <message>
        <source>Shows what led to its record</source>
        <translation>显示什么导致了它的记录</translation>
    </message>
    <message>
        <source>Draws its session over the workflow</source>
        <translation>在工作流上画出其会话</translation>
    </message>
    <message>
        <source>Its record belongs to no session.</source>
        <translation>其记录不属于任何会话。</translation>
    </message>
    <message>
        <source>Looks for what departs from what was learned as normal</source>
        <translation>查找与已学习的正常情况不符的内容</translation>
    </message>
    <message>
        <source>There are no findings yet.</source>
        <translation>尚无发现。</translation>
    </message>
    <message>
        <source>Shows what would be sent, then asks which findings are anomalies</source>
        <translation>先显示将要发送的内容，再询问哪些发现是异常</translation>
    </message>
    <message>
        <source>Writes verdicts and notes to a file</source>
        <translation>将判定和备注写入文件</translation>
    </message>
    <message>
        <source>Takes verdicts and notes over from a file</source>
        <translation>从文件导入判定和备注</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>This would teach that a confirmed anomaly is fine</source>
        <translation>这会教会检测器：一个已确认的异常没有问题</translation>
    </message>
    <message>
        <source>This would teach that %1 confirmed anomalies are fine</source>
        <translation>这会教会检测器：%1 个已确认的异常没有问题</translation>
    </message>
    <message>
        <source>They have the same pattern. They stay in sight, but others like them will be cleared.</source>
        <translation>它们的模式相同。它们仍会显示，但其他类似的发现会被排除。</translation>
    </message>
    <message>
        <source>Mark as false positive</source>
        <translation>标记为误报</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on this finding:</source>
        <translation>对此发现的备注：</translation>
    </message>
    <message>
        <source>Export verdicts</source>
        <translation>导出判定</translation>
    </message>
    <message>
        <source>Import verdicts</source>
        <translation>导入判定</translation>
    </message>
    <message>
        <source>Look for &amp;unusual templates</source>
        <translation>查找不寻常的模板(&amp;U)</translation>
    </message>
    <message>
        <source>Compares the words of each template with those of all others: what is unusual, not what is wrong</source>
        <translation>将每个模板的用词与所有其他模板比较：找出不寻常的，而不是错误的</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingBar</name>
    <message>
        <source>Search findings</source>
        <translation>搜索发现</translation>
    </message>
    <message>
        <source>Words, detector:steps, severity:error, state:open, class:anomaly, session:…</source>
        <translation>词语、detector:steps、severity:error、state:open、class:anomaly、session:…</translation>
    </message>
    <message>
        <source>Words of reason, template, session or note; and terms: detector:, severity:, state:, class:, template:, session:, pattern:, score:</source>
        <translation>理由、模板、会话或备注中的词语；以及条件：detector:、severity:、state:、class:、template:、session:、pattern:、score:</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>Filter the findings</source>
        <translation>过滤发现</translation>
    </message>
    <message>
        <source>Chooses detectors, severities and verdicts to be shown</source>
        <translation>选择要显示的检测器、严重级别和判定</translation>
    </message>
    <message>
        <source>Group the findings by</source>
        <translation>发现分组方式</translation>
    </message>
    <message>
        <source>A pattern is the same thing found in other places: what a verdict speaks of</source>
        <translation>模式是在其他位置找到的同类内容：判定所针对的对象</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>By template</source>
        <translation>按模板</translation>
    </message>
    <message>
        <source>By session</source>
        <translation>按会话</translation>
    </message>
    <message>
        <source>By time</source>
        <translation>按时间</translation>
    </message>
    <message>
        <source>By pattern</source>
        <translation>按模式</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>查找异常</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>模型意见</translation>
    </message>
    <message>
        <source>Detector</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingClassifier</name>
    <message>
        <source>No logs are open.</source>
        <translation>没有打开日志。</translation>
    </message>
    <message>
        <source>A language model is being asked.</source>
        <translation>正在询问语言模型。</translation>
    </message>
    <message>
        <source>The logs are being read just now.</source>
        <translation>正在读取日志。</translation>
    </message>
    <message>
        <source>Asking %1</source>
        <translation>正在询问 %1</translation>
    </message>
    <message>
        <source>The language model was not asked</source>
        <translation>未询问语言模型</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, note</source>
        <translation>%1，有备注</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>No language model was asked about it</source>
        <translation>未就此询问语言模型</translation>
    </message>
    <message>
        <source>No session</source>
        <translation>无会话</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>What</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Model says</source>
        <translation>模型意见</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>When what it is about began</source>
        <translation>所涉内容的开始时间</translation>
    </message>
    <message>
        <source>How far out of line: 0.50 is just what is reported, 1.00 as odd as can be</source>
        <translation>偏离程度：0.50 刚够报告，1.00 为最反常</translation>
    </message>
    <message>
        <source>Which part of its detector found it</source>
        <translation>检测器中找到它的部分</translation>
    </message>
    <message>
        <source>Severity of the record</source>
        <translation>记录的严重级别</translation>
    </message>
    <message>
        <source>What was expected, and what came</source>
        <translation>预期什么，实际来了什么</translation>
    </message>
    <message>
        <source>The template of the record</source>
        <translation>记录的模板</translation>
    </message>
    <message>
        <source>The session that the record belongs to</source>
        <translation>记录所属的会话</translation>
    </message>
    <message>
        <source>What a language model said of it; no verdict, and it teaches nothing</source>
        <translation>语言模型的意见；不是判定，也不会教给检测器</translation>
    </message>
    <message>
        <source>What a person said of it, or what was taught by another verdict</source>
        <translation>人的意见，或由另一判定教会的结论</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingReview</name>
    <message>
        <source>No logs are open.</source>
        <translation>没有打开日志。</translation>
    </message>
    <message>
        <source>The logs are being read; findings can be changed when that is done.</source>
        <translation>正在读取日志；完成后可更改发现。</translation>
    </message>
    <message>
        <source>Findings are being looked for.</source>
        <translation>正在查找异常。</translation>
    </message>
    <message>
        <source>A training is under way: findings can be changed when it is done or stopped.</source>
        <translation>正在训练：完成或停止后可更改发现。</translation>
    </message>
    <message>
        <source>Findings were not looked for</source>
        <translation>未查找异常</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>正在查找异常</translation>
    </message>
    <message>
        <source>Findings cannot be looked for</source>
        <translation>无法查找异常</translation>
    </message>
    <message>
        <source>No verdict was given</source>
        <translation>未作判定</translation>
    </message>
    <message>
        <source>Giving a verdict</source>
        <translation>正在作判定</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>未作更改</translation>
    </message>
    <message>
        <source>Taking a verdict back</source>
        <translation>正在撤回判定</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Giving a verdict again</source>
        <translation>正在重新判定</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Keeping a note</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>Exporting verdicts</source>
        <translation>正在导出判定</translation>
    </message>
    <message>
        <source>The verdicts were written to %1</source>
        <translation>判定已写入 %1</translation>
    </message>
    <message>
        <source>The verdicts were not written</source>
        <translation>判定未写入</translation>
    </message>
    <message>
        <source>Importing verdicts</source>
        <translation>正在导入判定</translation>
    </message>
    <message>
        <source>Verdicts taken over: %1 of %2; the others are not found here</source>
        <translation>已导入判定：%1 / %2；其余的在此未找到</translation>
    </message>
</context>
<context>
    <name>logwright::ui::FindingView</name>
    <message>
        <source>By detector</source>
        <translation>按检测器</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Table of findings</source>
        <translation>发现表</translation>
    </message>
    <message>
        <source>Columns of the findings</source>
        <translation>发现表的列</translation>
    </message>
    <message>
        <source>Findings of each detector; a click shows only those, another one all</source>
        <translation>各检测器的发现；点击仅显示该检测器的，再次点击显示全部</translation>
    </message>
    <message>
        <source>Findings over time; a click shows only that span in every view</source>
        <translation>随时间的发现；点击则所有视图仅显示该时间段</translation>
    </message>
    <message>
        <source>Reason of the chosen finding</source>
        <translation>所选发现的理由</translation>
    </message>
    <message>
        <source>What a verdict would do</source>
        <translation>判定的作用</translation>
    </message>
    <message>
        <source>Counts of the findings</source>
        <translation>发现的数量</translation>
    </message>
    <message>
        <source>X, false positive: clears no other finding</source>
        <translation>X，误报：不排除其他发现</translation>
    </message>
    <message>
        <source>X, false positive: %1</source>
        <translation>X，误报：%1</translation>
    </message>
    <message>
        <source>%1; would call a confirmed finding fine</source>
        <translation>%1；会把一个已确认的发现视为正常</translation>
    </message>
    <message>
        <source>%1; would call %2 confirmed findings fine</source>
        <translation>%1；会把 %2 个已确认的发现视为正常</translation>
    </message>
    <message>
        <source>&amp;Next finding</source>
        <translation>下一个发现(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Previous finding</source>
        <translation>上一个发现(&amp;P)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Only this template</source>
        <translation>仅此模板</translation>
    </message>
    <message>
        <source>Only this session</source>
        <translation>仅此会话</translation>
    </message>
    <message>
        <source>Only this pattern</source>
        <translation>仅此模式</translation>
    </message>
    <message>
        <source>%1 shown of %2</source>
        <translation>显示 %1 / %2</translation>
    </message>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 个已确认</translation>
    </message>
    <message>
        <source>%1 false positive</source>
        <translation>%1 个误报</translation>
    </message>
    <message>
        <source>%1 cleared</source>
        <translation>%1 个已排除</translation>
    </message>
    <message>
        <source>Cleared: a false positive elsewhere taught that it is fine. `state:all` shows them.</source>
        <translation>已排除：别处的误报判定表明它没有问题。`state:all` 可显示它们。</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs; then what is out of line can be found.</source>
        <translation>打开日志后，即可查找异常。</translation>
    </message>
    <message>
        <source>Learning what is normal</source>
        <translation>正在学习什么是正常</translation>
    </message>
    <message>
        <source>What departs from it shows here after that.</source>
        <translation>之后，与之不符的内容显示在这里。</translation>
    </message>
    <message>
        <source>Looking for findings</source>
        <translation>正在查找异常</translation>
    </message>
    <message>
        <source>The tasks below say how far.</source>
        <translation>下方的任务显示进度。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>No finding matches the search</source>
        <translation>没有符合搜索的发现</translation>
    </message>
    <message>
        <source>%1 are there; the terms above leave none.</source>
        <translation>共有 %1；上面的条件一个也没留下。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>No finding passes the filters</source>
        <translation>没有通过过滤的发现</translation>
    </message>
    <message>
        <source>All findings are still there; the conditions above leave none of them.</source>
        <translation>所有发现仍在；上面的条件一个也没留下。</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>解除所有过滤</translation>
    </message>
    <message>
        <source>Nothing is left to look at</source>
        <translation>没有需要查看的了</translation>
    </message>
    <message>
        <source>Every finding has a verdict that calls it fine, or was cleared by one.</source>
        <translation>每个发现都已被判定为正常，或由判定排除。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>Detectors learn first what is normal in these logs; what departs from it is a finding.</source>
        <translation>检测器先学习这些日志中什么是正常；与之不符的就是发现。</translation>
    </message>
    <message>
        <source>Learn and look for findings</source>
        <translation>学习并查找异常</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>What is normal was learned. Now it can be looked for what departs from it.</source>
        <translation>已学习什么是正常。现在可以查找与之不符的内容。</translation>
    </message>
    <message>
        <source>Look for findings</source>
        <translation>查找异常</translation>
    </message>
    <message>
        <source>Nothing is out of line</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>%1 records were looked at for: %2.</source>
        <translation>已检查 %1 条记录：%2。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>%1 classified: %2, %3 normal</source>
        <translation>%1 已分类：%2，%3 个正常</translation>
    </message>
    <message>
        <source>1 anomaly</source>
        <translation>1 个异常</translation>
    </message>
    <message>
        <source>%1 anomalies</source>
        <translation>%1 个异常</translation>
    </message>
    <message>
        <source>%1 not classified: %2</source>
        <translation>%1 未分类：%2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>%1 are new. In the log, [ and ] walk from one to the next.</source>
        <translation>有 %1 是新的。在日志中按 [ 和 ] 逐个查看。</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>显示发现</translation>
    </message>
    <message>
        <source>Filter to &amp;records with findings of %1</source>
        <translation>过滤到有 %1 发现的记录(&amp;R)</translation>
    </message>
    <message>
        <source>The log and all other views then show no others, until the condition is taken away</source>
        <translation>日志和其他所有视图随后只显示这些记录，直到解除该条件</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Findings</name>
    <message>
        <source>Sequences</source>
        <translation>序列</translation>
    </message>
    <message>
        <source>An event that the learned sequences did not expect after those before it</source>
        <translation>已学习的序列在此前事件之后未预期的事件</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>A session unlike any that was seen</source>
        <translation>与以往任何会话都不同的会话</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>A session out of line in its shape and its sequence</source>
        <translation>形状和序列都反常的会话</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新模板</translation>
    </message>
    <message>
        <source>A template that was not there in what is normal</source>
        <translation>正常内容中没有的模板</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>值</translation>
    </message>
    <message>
        <source>A parameter, or a time between records, out of its band</source>
        <translation>超出范围的参数或记录间隔</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Keys and parameters judged by a model that saw labels</source>
        <translation>由见过标签的模型判断的键和参数</translation>
    </message>
    <message>
        <source>PCA</source>
        <translation>主成分</translation>
    </message>
    <message>
        <source>A baseline: principal components of session counts</source>
        <translation>基线方法：会话计数的主成分</translation>
    </message>
    <message>
        <source>Invariants</source>
        <translation>不变量</translation>
    </message>
    <message>
        <source>A baseline: linear invariants between counts</source>
        <translation>基线方法：计数之间的线性不变量</translation>
    </message>
    <message>
        <source>Forest</source>
        <translation>森林</translation>
    </message>
    <message>
        <source>A baseline: isolation forest over session counts</source>
        <translation>基线方法：会话计数上的孤立森林</translation>
    </message>
    <message>
        <source>Flood</source>
        <translation>泛滥</translation>
    </message>
    <message>
        <source>One template repeated within moments</source>
        <translation>一个模板在瞬间反复出现</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>A template more often, or less, than is its rhythm</source>
        <translation>比惯常节奏更多或更少的模板</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>A pattern or a behaviour that a rule names</source>
        <translation>规则所指的模式或行为</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>机密</translation>
    </message>
    <message>
        <source>Something in clear that should not be</source>
        <translation>不应以明文出现的内容</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>A step of a session that is missing, too much, out of order, or where it stops short</source>
        <translation>会话中缺失、多余、顺序错误的步骤，或提前停止之处</translation>
    </message>
    <message>
        <source>LOF</source>
        <translation>LOF</translation>
    </message>
    <message>
        <source>A template unlike those around it, by density</source>
        <translation>按密度与周围不同的模板</translation>
    </message>
    <message>
        <source>KNN</source>
        <translation>KNN</translation>
    </message>
    <message>
        <source>A template far from all others</source>
        <translation>远离所有其他模板的模板</translation>
    </message>
    <message>
        <source>Unseen template</source>
        <translation>未见过的模板</translation>
    </message>
    <message>
        <source>Unexpected event</source>
        <translation>意外事件</translation>
    </message>
    <message>
        <source>Missing step</source>
        <translation>缺失步骤</translation>
    </message>
    <message>
        <source>Wrong order</source>
        <translation>顺序错误</translation>
    </message>
    <message>
        <source>Early stop</source>
        <translation>提前停止</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>New succession</source>
        <translation>新的先后关系</translation>
    </message>
    <message>
        <source>Slow step</source>
        <translation>步骤缓慢</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Unseen value</source>
        <translation>未见过的值</translation>
    </message>
    <message>
        <source>Burst</source>
        <translation>突发</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>静默</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>行为</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未决</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>False positive</source>
        <translation>误报</translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Nobody has said yet what it is</source>
        <translation>还没有人说明它是什么</translation>
    </message>
    <message>
        <source>A person said that it is an anomaly</source>
        <translation>有人认定它是异常</translation>
    </message>
    <message>
        <source>A person said that it is fine</source>
        <translation>有人认定它没有问题</translation>
    </message>
    <message>
        <source>A false positive elsewhere taught that this is fine</source>
        <translation>别处的误报判定表明它没有问题</translation>
    </message>
    <message>
        <source>The last detection did not find it again; it is kept for its note</source>
        <translation>上次检测未再找到它；因有备注而保留</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Parameter values</source>
        <translation>参数值</translation>
    </message>
    <message>
        <source>Templates, and the steps of sessions: what is new, missing or out of order</source>
        <translation>模板与会话步骤：新出现、缺失或顺序错误的内容</translation>
    </message>
    <message>
        <source>Parameters, and times between records: what is out of its usual band</source>
        <translation>参数与记录间隔：超出惯常范围的内容</translation>
    </message>
    <message>
        <source>What comes after what in sessions, learned by a network: what it did not expect</source>
        <translation>由神经网络学习的会话先后关系：其未预期的内容</translation>
    </message>
    <message>
        <source>Marked as false positive</source>
        <translation>已标记为误报</translation>
    </message>
    <message>
        <source>Verdict taken back</source>
        <translation>已撤回判定</translation>
    </message>
    <message>
        <source>Anomaly</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>%1 says: %2</source>
        <translation>%1 认为：%2</translation>
    </message>
    <message>
        <source>. %1</source>
        <translation>。%1</translation>
    </message>
    <message>
        <source>clears %1</source>
        <translation>排除%1</translation>
    </message>
    <message>
        <source>brings back %1</source>
        <translation>恢复%1</translation>
    </message>
    <message>
        <source>false positive: %1</source>
        <translation>误报：%1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>已确认：%1</translation>
    </message>
    <message>
        <source>verdict taken back: %1</source>
        <translation>已撤回判定：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 个发现</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 other finding(s)</source>
        <translation>
            <numerusform>另外 %1 个发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::FormatDialog</name>
    <message>
        <source>Format of %1</source>
        <translation>%1 的格式</translation>
    </message>
    <message>
        <source>Read with this format</source>
        <translation>用此格式读取</translation>
    </message>
    <message>
        <source>Find a format</source>
        <translation>查找格式</translation>
    </message>
    <message>
        <source>Formats</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Own pattern</source>
        <translation>自定义模式</translation>
    </message>
    <message>
        <source>Fields in angle brackets, with &lt;Content&gt; for the message;
or a regular expression with named groups such as (?P&lt;time&gt;...).</source>
        <translation>尖括号中的字段，消息写作 &lt;Content&gt;；
或带命名分组的正则表达式，如 (?P&lt;time&gt;...)。</translation>
    </message>
    <message>
        <source>a field, or a pattern such as (blk_\S+)</source>
        <translation>字段，或如 (blk_\S+) 的模式</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>What ties records to one run: a block, a request, a thread.</source>
        <translation>将记录归为一次运行的标识：块、请求、线程。</translation>
    </message>
    <message>
        <source>Or a &amp;pattern of your own</source>
        <translation>或使用自定义模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Session, where the format names none</source>
        <translation>会话，当格式未指明时(&amp;S)</translation>
    </message>
    <message>
        <source>How the first lines come out</source>
        <translation>前几行的读取结果</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>%1: %2 records in the first %3 lines</source>
        <translation>%1：前 %3 行中有 %2 条记录</translation>
    </message>
    <message>
        <source>, %1 times could not be read</source>
        <translation>，%1 个时间无法读取</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主机</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>  (+1 line)</source>
        <translation>  （+1 行）</translation>
    </message>
    <message>
        <source>  (+%1 lines)</source>
        <translation>  （+%1 行）</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GoToDialog</name>
    <message>
        <source>Go to</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>&amp;Time or row</source>
        <translation>时间或行(&amp;T)</translation>
    </message>
    <message>
        <source>10:02, 2024-03-05 10:02:03, +5 min, -2 h or the number of a row</source>
        <translation>10:02、2024-03-05 10:02:03、+5 min、-2 h 或行号</translation>
    </message>
    <message>
        <source>Where that is</source>
        <translation>所在位置</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>%1 rows from %2 to %3 UTC</source>
        <translation>%1 行，从 %2 到 %3 UTC</translation>
    </message>
    <message>
        <source>This is neither a time nor a number.</source>
        <translation>这既不是时间也不是数字。</translation>
    </message>
    <message>
        <source>Row %1, %2 UTC</source>
        <translation>第 %1 行，%2 UTC</translation>
    </message>
    <message>
        <source>Beyond the end; the last one: %1</source>
        <translation>超出末尾；最后一行：%1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::GraphView</name>
    <message>
        <source>Larger (Z, Ctrl and the wheel)</source>
        <translation>放大（Z，Ctrl 加滚轮）</translation>
    </message>
    <message>
        <source>Smaller (Shift+Z)</source>
        <translation>缩小 (Shift+Z)</translation>
    </message>
    <message>
        <source>All of it (0)</source>
        <translation>显示全部 (0)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>In the centre</source>
        <translation>位于中心</translation>
    </message>
    <message>
        <source>Comes from: %1</source>
        <translation>来自：%1</translation>
    </message>
    <message>
        <source>Leads to: %1</source>
        <translation>导致：%1</translation>
    </message>
    <message>
        <source>%1 cards, %2 arrows</source>
        <translation>%1 张卡片，%2 个箭头</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Help</name>
    <message>
        <source>Return, double click</source>
        <translation>回车、双击</translation>
    </message>
    <message>
        <source>Show it in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>Arrows, Home</source>
        <translation>方向键、Home</translation>
    </message>
    <message>
        <source>Walk from card to card, to the one in the centre</source>
        <translation>在卡片间移动，回到中心卡片</translation>
    </message>
    <message>
        <source>Go through the arrows at the card</source>
        <translation>逐个查看该卡片的箭头</translation>
    </message>
    <message>
        <source>Unfold and fold what hangs on the card</source>
        <translation>展开或折叠该卡片下的内容</translation>
    </message>
    <message>
        <source>Larger, smaller, all of it, true size</source>
        <translation>放大、缩小、全部、实际大小</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>What the logs are like, in figures: how many records there are, when they were written and by whom, what goes wrong, and which templates are most frequent. Every figure and every bar leads to the records behind it.</source>
        <translation>用数字说明日志的情况：有多少记录，何时由谁写入，哪里出了问题，哪些模板最常见。每个数字和每个条形都通向其背后的记录。</translation>
    </message>
    <message>
        <source>Everything is counted over the records that the filter leaves. The risk follows from how many findings are of rules and secrets, and from grave records in which other findings show.</source>
        <translation>所有数字都按过滤后留下的记录计算。风险取决于规则和机密的发现数量，以及带有其他发现的严重记录。</translation>
    </message>
    <message>
        <source>Arrows, Return</source>
        <translation>方向键、回车</translation>
    </message>
    <message>
        <source>Walk the bars of a chart, filter to one</source>
        <translation>在图表的条形间移动，按其中一个过滤</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>The records of all sources, in the order of their times. What varies in a message is tinted, the words that stay the same are not. Marks at the left are findings and bookmarks.</source>
        <translation>所有来源的记录，按时间排列。消息中变化的部分带底色，不变的词没有。左侧的标记是发现和书签。</translation>
    </message>
    <message>
        <source>Times are shown in UTC, as the lines tell them or as their file&apos;s settings say. A record without a time has that of the one before it. Severity, component and session are read off the line; the template is found by comparing all messages.</source>
        <translation>时间以 UTC 显示，取自各行或其文件的设置。没有时间的记录沿用前一条的时间。严重级别、组件和会话从行中读取；模板通过比较所有消息得出。</translation>
    </message>
    <message>
        <source>Up, Down, Page Up, Page Down</source>
        <translation>上、下、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Walk; with Shift, choose several</source>
        <translation>移动；按住 Shift 可选择多条</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>Move along long messages</source>
        <translation>在长消息中移动</translation>
    </message>
    <message>
        <source>Return, Space</source>
        <translation>回车、空格</translation>
    </message>
    <message>
        <source>Show the record&apos;s details</source>
        <translation>显示该记录的详情</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>The kinds of messages in the logs, each once: its words, with a mark in each place where something varies. The table says how often each came, and from when to when. You can merge, split, name, pin and hide templates.</source>
        <translation>日志中消息的种类，每种一行：其词语，变化之处以标记代替。表格说明每种出现的次数和起止时间。模板可以合并、拆分、命名、固定和隐藏。</translation>
    </message>
    <message>
        <source>Templates are found by comparing messages with each other; no list of formats is needed. Cardinality is how many digits the number of records has, less one: 7 records have cardinality 0, 7,000 have 3.</source>
        <translation>模板通过消息之间的比较得出，不需要格式列表。基数是记录数的位数减一：7 条记录的基数为 0，7,000 条为 3。</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>回车</translation>
    </message>
    <message>
        <source>Filter the log to the template</source>
        <translation>按该模板过滤日志</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>What the detectors hold for out of line, with the reason in a sentence. Say of each whether it is right: a false positive teaches the detector, and findings like it go too.</source>
        <translation>检测器认为异常的内容，并用一句话说明理由。请判定每一项是否正确：误报会教会检测器，同类的发现也随之消失。</translation>
    </message>
    <message>
        <source>The score, 0 to 1, says how far something departs from what was learned as normal. It is comparable within one detector. Verdicts can be undone exactly.</source>
        <translation>分值从 0 到 1，表示与所学的正常情况偏离多少，可在同一检测器内比较。判定可以完全撤销。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>What led to a record, or what it led to, as a tree in which time runs from left to right. An arrow&apos;s share says how much of the evidence points there. Arrows with a question mark are doubtful.</source>
        <translation>什么导致了某条记录，或它导致了什么，以树的形式显示，时间从左到右。箭头上的占比表示有多少证据指向该处。带问号的箭头存疑。</translation>
    </message>
    <message>
        <source>A model that was trained on these logs proposes the arrows. Counts decide: an arrow is sure only where the two templates come together more often than chance would have it.</source>
        <translation>箭头由用这些日志训练的模型提出，由计数决定：只有两个模板一起出现的次数高于偶然时，箭头才是可靠的。</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Which templates lead to which, over all of the logs. The table lists templates with their relations, the drawing shows those of the chosen one.</source>
        <translation>在全部日志中哪些模板导致哪些模板。表格列出有关系的模板，图中显示所选模板的关系。</translation>
    </message>
    <message>
        <source>Lift says how much more often two templates come together than chance would have it; the lag is the time between them. Both are counted on the records, not guessed by the model.</source>
        <translation>提升度表示两个模板一起出现比偶然多多少倍；时滞是两者之间的时间。两者都按记录计数，不是模型的猜测。</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>How tasks usually go: steps, branches, loops, and steps that come side by side. Lay a session over it to see where it left the usual way.</source>
        <translation>任务通常如何进行：步骤、分支、循环以及并行的步骤。将某个会话叠加其上，可看到它在哪里偏离了惯常路径。</translation>
    </message>
    <message>
        <source>Records are tied to executions of a task by the session that they name, by values that they share, or by time alone. Shares on arrows are shares of executions; times are medians.</source>
        <translation>记录按所写明的会话、共有的值或仅按时间归入任务的执行。箭头上的占比是执行的占比；时间为中位数。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Teaches a model what leads to what in these logs, for the trees of Correlations. Past trainings are listed; choose the one that trees are made with.</source>
        <translation>让模型学习这些日志中什么导致什么，用于“关联”中的树。列出以往的训练；请选择用来生成树的那一个。</translation>
    </message>
    <message>
        <source>Scores are measured on the later part of the time, which the model did not see. F1 joins how many predictions are right and how many records were predicted; 1 is best.</source>
        <translation>分数在模型未见过的后段时间上测得。F1 综合了预测的正确率和被预测到的记录的占比；1 为最佳。</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Teaches the detectors what is normal: which steps follow which, which values come, how often. What departs from it becomes a finding.</source>
        <translation>让检测器学习什么是正常：哪些步骤相继出现，出现哪些值，频率如何。偏离之处成为发现。</translation>
    </message>
    <message>
        <source>Unless you choose otherwise, the earliest 60 % of the records are taken as normal. The evaluation compares findings with labels, where the logs came with some.</source>
        <translation>除非另行选择，最早的 60 % 记录视为正常。若日志带有标签，评估会将发现与标签比较。</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Two parts of the logs, a good day and a bad day: which templates are new or gone, which come more or less often, which values and sequences changed. What surprises most stands first.</source>
        <translation>日志的两个部分，好的一天和坏的一天：哪些模板新出现或消失，哪些变多或变少，哪些值和序列有变化。最意外的排在最前。</translation>
    </message>
    <message>
        <source>A change is listed where it is larger than what each side varies by itself. Of all that is listed, a small share may still be chance.</source>
        <translation>只有当变化大于各侧自身的波动时才列出。所列之中仍可能有一小部分出于偶然。</translation>
    </message>
    <message>
        <source>Show the records behind the change</source>
        <translation>显示该变化背后的记录</translation>
    </message>
    <message>
        <source>Search line</source>
        <translation>搜索栏</translation>
    </message>
    <message>
        <source>Looks for words, for &quot;several words&quot; and for /regular expressions/ in all records, and for fields: severity&gt;=error, template:12, host:n7, after:10:00. A minus before a term leaves out what has it. Below the line stands what will be looked for.</source>
        <translation>在所有记录中查找词语、&quot;多个词&quot;和 /正则表达式/，以及字段：severity&gt;=error、template:12、host:n7、after:10:00。词前加减号表示排除。栏下方写明将查找的内容。</translation>
    </message>
    <message>
        <source>What is found is what is shown: text that is hidden as a secret is not found. Hits come while the search runs.</source>
        <translation>只查找显示的内容：作为机密隐藏的文字不会被找到。搜索进行时结果陆续出现。</translation>
    </message>
    <message>
        <source>Empty the line</source>
        <translation>清空搜索栏</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>过滤</translation>
    </message>
    <message>
        <source>The conditions that hold now, each as a chip. All views show only the records that meet all of them. A click on a chip lifts its condition; back and forward go through the filters that you had.</source>
        <translation>当前生效的条件，每个显示为一个标签。所有视图只显示满足全部条件的记录。单击标签可解除其条件；后退和前进可浏览以前的过滤。</translation>
    </message>
    <message>
        <source>Delete, Return</source>
        <translation>Delete、回车</translation>
    </message>
    <message>
        <source>Lift the condition of the chip</source>
        <translation>解除该标签的条件</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The files that the project was made from, in their folders, with their format and how far they were read. A file with a mark has a problem: rest the pointer on it to read which.</source>
        <translation>构成项目的文件，按文件夹列出，附格式和已读取的程度。带标记的文件有问题：将指针停在上面可查看原因。</translation>
    </message>
    <message>
        <source>Formats are recognised from the first lines of each file and can be chosen by hand.</source>
        <translation>格式根据每个文件的前几行识别，也可手动选择。</translation>
    </message>
    <message>
        <source>Menu key, right click</source>
        <translation>菜单键、右键单击</translation>
    </message>
    <message>
        <source>Format, encoding, read again, remove</source>
        <translation>格式、编码、重新读取、移除</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>How many templates are frequent and how many are rare: for each cardinality two bars, its templates and their records. Rare templates are few records, and often the telling ones.</source>
        <translation>多少模板常见、多少罕见：每个基数两个条形，即其模板和它们的记录。罕见模板的记录很少，却常常最能说明问题。</translation>
    </message>
    <message>
        <source>The axis is logarithmic: each step up is ten times as many.</source>
        <translation>坐标轴为对数刻度：每升一级为十倍。</translation>
    </message>
    <message>
        <source>Left, Right, Return</source>
        <translation>左、右、回车</translation>
    </message>
    <message>
        <source>Walk the bars, filter to one</source>
        <translation>在条形间移动，按其中一个过滤</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>All that is known of the chosen record: its lines as they stand in the file, its fields, the values of its parameters, its findings and notes.</source>
        <translation>所选记录的全部已知信息：文件中的原文行、字段、参数值、发现和备注。</translation>
    </message>
    <message>
        <source>The text is read from its file at this moment; the rest comes from the project.</source>
        <translation>文字此刻从文件中读取；其余来自项目。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The values of the chosen template&apos;s parameters: which come how often, how numbers spread, and how they went over time.</source>
        <translation>所选模板的参数值：各值出现的次数、数值的分布以及随时间的变化。</translation>
    </message>
    <message>
        <source>Counted over all records of the template that the filter leaves. The band is where values are expected, as the detectors learned it.</source>
        <translation>按过滤后留下的该模板的全部记录计数。范围带表示检测器学到的预期取值。</translation>
    </message>
    <message>
        <source>Walk through the values out of the band</source>
        <translation>逐个查看范围带之外的值</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Why an arrow is in a drawing: how often the two templates came together, in which order, after how long, and the records themselves.</source>
        <translation>图中为何有某个箭头：两个模板一起出现的次数、先后、间隔，以及记录本身。</translation>
    </message>
    <message>
        <source>All figures are counts over the logs. The histogram shows the times between the two.</source>
        <translation>所有数字都是对日志的计数。直方图显示两者之间的时间。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>How many records came when, stacked by severity. Triangles above are findings, ticks below are hits of the search. Drag over a range to filter to it.</source>
        <translation>各时间的记录数，按严重级别堆叠。上方的三角是发现，下方的短线是搜索结果。拖过一段范围即可按其过滤。</translation>
    </message>
    <message>
        <source>Bars grow with the square root of the count, so that quiet hours can be seen beside a burst.</source>
        <translation>条形高度随数量的平方根增长，因此在突发旁也能看到平静的时段。</translation>
    </message>
    <message>
        <source>Left, Right, Page Up, Page Down</source>
        <translation>左、右、Page Up、Page Down</translation>
    </message>
    <message>
        <source>Move the range</source>
        <translation>移动范围</translation>
    </message>
    <message>
        <source>Make the range shorter, longer</source>
        <translation>缩短、延长范围</translation>
    </message>
    <message>
        <source>Lift the range</source>
        <translation>解除范围</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>The records that you marked, with colours and notes.</source>
        <translation>您标记的记录，附颜色和备注。</translation>
    </message>
    <message>
        <source>They are kept in the project and stay with their records when files grow.</source>
        <translation>它们保存在项目中，文件增长时仍跟随其记录。</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>What is being worked on, how far it is and how long it will take. Each can be cancelled; what was done until then is kept where that makes sense.</source>
        <translation>正在进行的工作、进度和所需时间。每项都可取消；已完成的部分在有意义时会保留。</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>The records that the search found, in the order of their times, beside the full log. Choosing one shows it there.</source>
        <translation>搜索到的记录，按时间排列，位于完整日志旁。选择一条即可在日志中看到它。</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Views stand in the middle, as tabs; what belongs to the chosen thing stands around them. All of them show the same records, those that the filter leaves, and what is chosen in one is chosen in all. A click chooses, a double click opens, a drag over time makes a range.</source>
        <translation>视图以选项卡形式位于中间；与所选内容相关的位于四周。它们都显示过滤后留下的相同记录，在一处选择即在所有视图中选择。单击选择，双击打开，在时间上拖动得到范围。</translation>
    </message>
    <message>
        <source>Logs stay where they are and are never changed. A project holds of each record its time, severity, template and place; the text is read from the files when it is shown.</source>
        <translation>日志保留在原处，绝不更改。项目保存每条记录的时间、严重级别、模板和位置；文字在显示时从文件读取。</translation>
    </message>
    <message>
        <source>To the next control and back</source>
        <translation>到下一个控件，或返回</translation>
    </message>
    <message>
        <source>What can be done with the chosen thing</source>
        <translation>可对所选内容执行的操作</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Searches that paint the records they find in a colour, in the log. They filter nothing. Of several that find a record the first one paints its row.</source>
        <translation>在日志中为找到的记录着色的搜索。它们不过滤任何内容。如果多个高亮都找到同一记录，则由第一个为该行着色。</translation>
    </message>
    <message>
        <source>Only records that show are looked at, so they cost the same however large the logs are. They are kept in the project.</source>
        <translation>只检查显示出来的记录，因此无论日志多大，开销都一样。它们保存在项目中。</translation>
    </message>
    <message>
        <source>Switch it on or off</source>
        <translation>打开或关闭</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Walk to the next; with Shift, back</source>
        <translation>转到下一个；按住 Shift 则返回上一个</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HelpWindow</name>
    <message>
        <source>Where it comes from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>帮助主题</translation>
    </message>
    <message>
        <source>What the help says</source>
        <translation>帮助内容</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterDialog</name>
    <message>
        <source>Highlighter</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>What will be highlighted</source>
        <translation>将要高亮的内容</translation>
    </message>
    <message>
        <source>May be left empty</source>
        <translation>可以留空</translation>
    </message>
    <message>
        <source>The whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>Only the words</source>
        <translation>仅匹配的词</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保留(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paint</source>
        <translation>着色(&amp;P)</translation>
    </message>
    <message>
        <source>What is to be found: words, or anything that a search can say.</source>
        <translation>要查找的内容：词语，或搜索能表达的任何条件。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Highlighter</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Finds</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>logwright::ui::HighlighterView</name>
    <message>
        <source>Highlighters</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Highlighters of the log</source>
        <translation>日志的高亮</translation>
    </message>
    <message>
        <source>No highlighters</source>
        <translation>没有高亮</translation>
    </message>
    <message>
        <source>They paint records of the log in a colour: press M in the log for those of a template, Shift+M for those that a search finds, or click a word with the right button.</source>
        <translation>它们用颜色标出日志中的记录：在日志中按 M 标出某个模板的记录，按 Shift+M 标出搜索找到的记录，或右键单击某个词。</translation>
    </message>
    <message>
        <source>New highlighter</source>
        <translation>新建高亮</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>新建高亮...</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>更改...</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>What can be done with highlighters</source>
        <translation>可对高亮执行的操作</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Highlighters</name>
    <message>
        <source>The highlighters of the project are not shown</source>
        <translation>未显示项目的高亮</translation>
    </message>
</context>
<context>
    <name>logwright::ui::JournalSource</name>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>The journal cannot be followed</source>
        <translation>无法跟踪系统日志</translation>
    </message>
</context>
<context>
    <name>logwright::ui::KeyModelForm</name>
    <message>
        <source>Steps before (h)</source>
        <translation>之前的步数 (h)</translation>
    </message>
    <message>
        <source>How many steps the network sees before the one it judges</source>
        <translation>网络在判断某一步之前所看的步数</translation>
    </message>
    <message>
        <source>Likely steps (g)</source>
        <translation>可能的步骤数 (g)</translation>
    </message>
    <message>
        <source>A step that is not among so many likeliest is out of line. By surprise: a step that is less expected than those of held-out normal sessions.</source>
        <translation>不在这么多最可能步骤之列的步骤即为异常。按意外程度：比留出的正常会话更出乎意料的步骤。</translation>
    </message>
    <message>
        <source>by surprise</source>
        <translation>按意外程度</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层数</translation>
    </message>
    <message>
        <source>LSTM layers of the network</source>
        <translation>网络的 LSTM 层数</translation>
    </message>
    <message>
        <source>Units a layer</source>
        <translation>每层单元数</translation>
    </message>
    <message>
        <source>More units hold more of the past, and take longer to train</source>
        <translation>单元越多，记住的过去越多，训练也越久</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>Passes over what it learns; automatic stops when held-out sessions gain no more</source>
        <translation>遍历学习内容的次数；自动则在留出会话不再改善时停止</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic takes a graphics card where there is one</source>
        <translation>自动：有显卡则使用显卡</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LagHistogram</name>
    <message>
        <source>Histogram of the lags</source>
        <translation>时滞直方图</translation>
    </message>
    <message>
        <source>Lags within %1</source>
        <translation>%1 以内的时滞</translation>
    </message>
    <message>
        <source>%1 and longer: %2 records</source>
        <translation>%1 及以上：%2 条记录</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 到 %2：%3 条记录</translation>
    </message>
    <message>
        <source>%1. Most of them: %2</source>
        <translation>%1。最多：%2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LanguageMenu</name>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogArea</name>
    <message>
        <source>%1 records by time</source>
        <translation>%1 条记录，按时间排列</translation>
    </message>
    <message>
        <source>Log records</source>
        <translation>日志记录</translation>
    </message>
    <message>
        <source>%1 (%2, %3): %4</source>
        <translation>%1（%2，%3）：%4</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>及另外 %1 条</translation>
    </message>
    <message>
        <source>Stands for %1 more records of its template. A click shows them.</source>
        <translation>代表其模板的另外 %1 条记录。点击可显示。</translation>
    </message>
    <message>
        <source>Nothing tells this record&apos;s time. It stands at the time of its file, %1 UTC.</source>
        <translation>没有任何内容说明此记录的时间。它位于其文件的时间 %1 UTC。</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>
This record&apos;s own time could not be read: it has that of the one before it.</source>
        <translation>
此记录自身的时间无法读取：采用前一条的时间。</translation>
    </message>
    <message>
        <source>
This record says no time: it has that of the one before it.</source>
        <translation>
此记录没有时间：采用前一条的时间。</translation>
    </message>
    <message>
        <source>No record chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1，%2，%3：%4</translation>
    </message>
    <message>
        <source>text is being read</source>
        <translation>正在读取文本</translation>
    </message>
    <message>
        <source>%1. Finding: %2</source>
        <translation>%1。发现：%2</translation>
    </message>
    <message>
        <source>%1. Stands for %2 more alike</source>
        <translation>%1。代表另外 %2 条相似记录</translation>
    </message>
    <message>
        <source>%1. Bookmarked</source>
        <translation>%1。有书签</translation>
    </message>
    <message>
        <source>%1. Bookmarked: %2</source>
        <translation>%1。有书签：%2</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Headings of the columns</source>
        <translation>列标题</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogColumns</name>
    <message>
        <source>Time (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Component</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Columns of the log</source>
        <translation>日志的列</translation>
    </message>
    <message>
        <source>Drag the borders to resize. The menu chooses the columns.</source>
        <translation>拖动边界可调整宽度。菜单可选择列。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogHighlighting</name>
    <message>
        <source>Highlight this template</source>
        <translation>高亮此模板</translation>
    </message>
    <message>
        <source>New highlighter...</source>
        <translation>新建高亮...</translation>
    </message>
    <message>
        <source>There are as many highlighters as there can be.</source>
        <translation>高亮的数量已达上限。</translation>
    </message>
    <message>
        <source>Choose a record first: its template is what is highlighted.</source>
        <translation>请先选择记录：将高亮它的模板。</translation>
    </message>
    <message>
        <source>Highlight “%1”</source>
        <translation>高亮“%1”</translation>
    </message>
</context>
<context>
    <name>logwright::ui::LogView</name>
    <message>
        <source>No later record of this template passes the filters.</source>
        <translation>此模板之后没有通过过滤的记录。</translation>
    </message>
    <message>
        <source>No earlier record of this template passes the filters.</source>
        <translation>此模板之前没有通过过滤的记录。</translation>
    </message>
    <message>
        <source>No later error passes the filters.</source>
        <translation>之后没有通过过滤的错误。</translation>
    </message>
    <message>
        <source>No earlier error passes the filters.</source>
        <translation>之前没有通过过滤的错误。</translation>
    </message>
    <message>
        <source>There is no later gap, a pause of fifty times the mean one.</source>
        <translation>之后没有间断，即平均间隔五十倍的停顿。</translation>
    </message>
    <message>
        <source>There is no earlier gap, a pause of fifty times the mean one.</source>
        <translation>之前没有间断，即平均间隔五十倍的停顿。</translation>
    </message>
    <message>
        <source>Nothing is later.</source>
        <translation>之后没有内容。</translation>
    </message>
    <message>
        <source>Nothing is earlier.</source>
        <translation>之前没有内容。</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Notice of the log</source>
        <translation>日志通知</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>滤除此模板</translation>
    </message>
    <message>
        <source>Go to time or row...</source>
        <translation>转到时间或行...</translation>
    </message>
    <message>
        <source>Next record of this template</source>
        <translation>此模板的下一条记录</translation>
    </message>
    <message>
        <source>Previous record of this template</source>
        <translation>此模板的上一条记录</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Previous error</source>
        <translation>上一个错误</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>下一个间断</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>上一个间断</translation>
    </message>
    <message>
        <source>Next hour</source>
        <translation>下一小时</translation>
    </message>
    <message>
        <source>Previous hour</source>
        <translation>上一小时</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>下一天</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>上一天</translation>
    </message>
    <message>
        <source>Only this source</source>
        <translation>仅此来源</translation>
    </message>
    <message>
        <source>This severity and above</source>
        <translation>此严重级别及以上</translation>
    </message>
    <message>
        <source>From this time on</source>
        <translation>从此时间起</translation>
    </message>
    <message>
        <source>Until this time</source>
        <translation>到此时间止</translation>
    </message>
    <message>
        <source>Choose a record first: it is what is asked about.</source>
        <translation>请先选择记录：问题针对该记录。</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>什么导致了它？</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>它导致了什么？</translation>
    </message>
    <message>
        <source>Show its session in the workflow</source>
        <translation>在工作流中显示其会话</translation>
    </message>
    <message>
        <source>Fold repeated records</source>
        <translation>折叠重复记录</translation>
    </message>
    <message>
        <source>Show records of one template that directly follow each other, and floods, as one row</source>
        <translation>将同一模板直接相连的记录和泛滥的记录显示为一行</translation>
    </message>
    <message>
        <source>Unfold this record</source>
        <translation>展开此记录</translation>
    </message>
    <message>
        <source>No records are folded into this one.</source>
        <translation>此记录中没有折叠其他记录。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>No record passes the filters</source>
        <translation>没有通过过滤的记录</translation>
    </message>
    <message>
        <source>All records are still there; the conditions above leave none of them.</source>
        <translation>所有记录仍在；上面的条件一条也没留下。</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>解除所有过滤</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The first records appear in a moment.</source>
        <translation>首批记录即将出现。</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open a folder or files to see their records here, all on one timeline.</source>
        <translation>打开文件夹或文件，在同一时间线上查看其记录。</translation>
    </message>
    <message>
        <source>No records</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>None of the sources holds text that could be read; their list says why.</source>
        <translation>所有来源都没有可读取的文本；来源列表说明了原因。</translation>
    </message>
    <message>
        <source>Choose a record first: the filter is made from it.</source>
        <translation>请先选择记录：过滤条件由它生成。</translation>
    </message>
    <message>
        <source>No record with a time lies there: nothing tells this record&apos;s own.</source>
        <translation>那里没有带时间的记录：没有任何内容说明此记录的时间。</translation>
    </message>
    <message>
        <source>This record names no severity.</source>
        <translation>此记录没有严重级别。</translation>
    </message>
    <message>
        <source>Choose a record or a template first.</source>
        <translation>请先选择记录或模板。</translation>
    </message>
    <message>
        <source>Nothing copied: %1</source>
        <translation>未复制：%1</translation>
    </message>
    <message>
        <source>Copied the record.</source>
        <translation>已复制记录。</translation>
    </message>
    <message>
        <source>Copied %1 records.</source>
        <translation>已复制 %1 条记录。</translation>
    </message>
    <message>
        <source>Copied the first %1 of %2 records: a clipboard holds no more.</source>
        <translation>已复制 %2 条记录中的前 %1 条：剪贴板放不下更多。</translation>
    </message>
    <message>
        <source>Choose a record first.</source>
        <translation>请先选择记录。</translation>
    </message>
    <message>
        <source>No later record is bookmarked.</source>
        <translation>之后没有带书签的记录。</translation>
    </message>
    <message>
        <source>No earlier record is bookmarked.</source>
        <translation>之前没有带书签的记录。</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Bookmark with a note...</source>
        <translation>带备注的书签...</translation>
    </message>
    <message>
        <source>Bookmark: %1</source>
        <translation>书签：%1</translation>
    </message>
    <message>
        <source>Next bookmark</source>
        <translation>下一个书签</translation>
    </message>
    <message>
        <source>Previous bookmark</source>
        <translation>上一个书签</translation>
    </message>
    <message>
        <source>Bookmark with a colour</source>
        <translation>带颜色的书签</translation>
    </message>
    <message>
        <source>The bookmark and its note were removed</source>
        <translation>书签及其备注已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>尚无来源</translation>
    </message>
    <message>
        <source>What was opened holds no files. Open another folder, or drop files on this window.</source>
        <translation>所打开的内容中没有文件。请打开其他文件夹，或将文件拖放到此窗口。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MainWindow</name>
    <message>
        <source>Logwright projects (*.logwright)</source>
        <translation>Logwright 项目 (*.logwright)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>关系</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Cardinality</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open a folder of logs</source>
        <translation>打开日志文件夹</translation>
    </message>
    <message>
        <source>Open log files</source>
        <translation>打开日志文件</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Save a copy of the project</source>
        <translation>保存项目副本</translation>
    </message>
    <message>
        <source>%1 – Logwright</source>
        <translation>%1 – Logwright 工作台</translation>
    </message>
    <message>
        <source>The templates were written</source>
        <translation>模板已写入</translation>
    </message>
    <message>
        <source>The copy was written</source>
        <translation>副本已写入</translation>
    </message>
    <message>
        <source>The drawing was written</source>
        <translation>图已写入</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>高亮</translation>
    </message>
</context>
<context>
    <name>logwright::ui::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>关闭此消息 (Esc)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Overview</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 到 %2</translation>
    </message>
    <message>
        <source>%1, %2 of %3 records</source>
        <translation>%1，%3 条记录中的 %2</translation>
    </message>
    <message>
        <source>%1, %2 of the records</source>
        <translation>%1，占记录的 %2</translation>
    </message>
    <message>
        <source>(names none)</source>
        <translation>（未指明）</translation>
    </message>
    <message>
        <source>%1, %2 of the records, errors %3</source>
        <translation>%1，占记录的 %2，错误 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>No records from %1 to %2</source>
        <translation>从 %1 到 %2 没有记录</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 repeated in quick succession</source>
        <translation>%1 条短时间内重复</translation>
    </message>
    <message>
        <source>%1, %2 of them repeated in quick succession: %3 when these are folded</source>
        <translation>%1，其中 %2 条短时间内重复：折叠后为 %3</translation>
    </message>
    <message>
        <source>no record tells its time</source>
        <translation>没有记录说明其时间</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>From %1 to %2, UTC</source>
        <translation>从 %1 到 %2，UTC</translation>
    </message>
    <message>
        <source>the records are of one moment</source>
        <translation>所有记录在同一时刻</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒 %1</translation>
    </message>
    <message>
        <source>%1 a minute</source>
        <translation>每分钟 %1</translation>
    </message>
    <message>
        <source>%1 an hour</source>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1，自 %2</translation>
    </message>
    <message>
        <source>peak %1 a minute</source>
        <translation>峰值每分钟 %1</translation>
    </message>
    <message>
        <source>On average %1 a second, %2 a minute, %3 an hour.
The busiest second had %4, the busiest minute %5, the busiest hour %6.</source>
        <translation>平均每秒 %1，每分钟 %2，每小时 %3。
最忙的一秒有 %4，最忙的一分钟有 %5，最忙的一小时有 %6。</translation>
    </message>
    <message>
        <source>the logs tell no severity</source>
        <translation>日志未说明严重级别</translation>
    </message>
    <message>
        <source>most frequent: %1</source>
        <translation>最频繁：%1</translation>
    </message>
    <message>
        <source>The most frequent one has %1 of the records.
Entropy %2 bits: as varied as %3 equally frequent templates.</source>
        <translation>最频繁的占记录的 %1。
熵 %2 比特：相当于 %3 个同样频繁的模板。</translation>
    </message>
    <message>
        <source>nothing was looked for yet</source>
        <translation>尚未查找</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>尚未查找：发现 &gt; 查找异常</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>没有发现</translation>
    </message>
    <message>
        <source>%1: %2, told by rules or secrets, and %3, errors that other detectors found.
High from 6 incidents or 11 critical records, medium from 3 or 6.</source>
        <translation>%1：%2，由规则或机密检测得出；%3，为其他检测器找到的错误。
6 个事件或 11 条危急记录起为高，3 个或 6 条起为中。</translation>
    </message>
    <message numerus="yes">
        <source>%1 error(s)</source>
        <translation>
            <numerusform>%1 个错误</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %1 source(s)</source>
        <translation>
            <numerusform>在 %1 个来源中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 warning(s)</source>
        <translation>
            <numerusform>%1 个警告</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 incident(s)</source>
        <translation>
            <numerusform>%1 个事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 critical record(s)</source>
        <translation>
            <numerusform>%1 条危急记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewReader</name>
    <message>
        <source>Measuring the overview</source>
        <translation>正在测量概览</translation>
    </message>
</context>
<context>
    <name>logwright::ui::OverviewView</name>
    <message>
        <source>Overview</source>
        <translation>概览</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the records of the busiest minute</source>
        <translation>显示最忙一分钟的记录</translation>
    </message>
    <message>
        <source>Show the errors</source>
        <translation>显示错误</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>显示模板</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>显示发现</translation>
    </message>
    <message>
        <source>Records over time</source>
        <translation>随时间的记录</translation>
    </message>
    <message>
        <source>Errors over time</source>
        <translation>随时间的错误</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Components</source>
        <translation>组件</translation>
    </message>
    <message>
        <source>Templates by records</source>
        <translation>按记录数的模板</translation>
    </message>
    <message>
        <source>Findings by detector</source>
        <translation>按检测器的发现</translation>
    </message>
    <message>
        <source>Longest gaps</source>
        <translation>最长间断</translation>
    </message>
    <message>
        <source>Most frequent templates</source>
        <translation>最频繁的模板</translation>
    </message>
    <message>
        <source>No record tells its time</source>
        <translation>没有记录说明其时间</translation>
    </message>
    <message>
        <source>The logs tell no severity</source>
        <translation>日志未说明严重级别</translation>
    </message>
    <message>
        <source>The lines name no component</source>
        <translation>各行未指明组件</translation>
    </message>
    <message>
        <source>No gap is longer than ten times the usual interval</source>
        <translation>没有间断超过惯常间隔的十倍</translation>
    </message>
    <message>
        <source>There are no errors</source>
        <translation>没有错误</translation>
    </message>
    <message>
        <source>There are no findings here</source>
        <translation>这里没有发现</translation>
    </message>
    <message>
        <source>Nothing was looked for yet: Findings &gt; Look for findings</source>
        <translation>尚未查找：发现 &gt; 查找异常</translation>
    </message>
    <message>
        <source>Components: the first %1 of %2</source>
        <translation>组件：%2 个中的前 %1 个</translation>
    </message>
    <message>
        <source>Measuring was cancelled</source>
        <translation>测量已取消</translation>
    </message>
    <message>
        <source>The logs cannot be measured</source>
        <translation>无法测量日志</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>重新测量</translation>
    </message>
    <message>
        <source>The filter leaves no records</source>
        <translation>过滤后没有记录</translation>
    </message>
    <message>
        <source>Lift the filter</source>
        <translation>解除过滤</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Here stands what the logs are like: how many records, when and of whom, what goes wrong, what was found.</source>
        <translation>这里显示日志的概况：多少记录、何时、来自谁、哪里出错、找到了什么。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ParametersView</name>
    <message>
        <source>Parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>The template with its parameters numbered</source>
        <translation>参数已编号的模板</translation>
    </message>
    <message>
        <source>Parameters of the template</source>
        <translation>模板的参数</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>参数的值</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>What was counted</source>
        <translation>计数范围</translation>
    </message>
    <message>
        <source>What the values over time show</source>
        <translation>随时间的值说明什么</translation>
    </message>
    <message>
        <source>Give these values a template of their own...</source>
        <translation>为这些值建立自己的模板...</translation>
    </message>
    <message>
        <source>Split by value or turn into words...</source>
        <translation>按值拆分或变为词...</translation>
    </message>
    <message>
        <source>Give this value a template of its own...</source>
        <translation>为此值建立自己的模板...</translation>
    </message>
    <message>
        <source>No template chosen</source>
        <translation>未选择模板</translation>
    </message>
    <message>
        <source>Choose a template or a record to see the values that stood where it varies.</source>
        <translation>选择模板或记录，查看变化处的值。</translation>
    </message>
    <message>
        <source>No parameters</source>
        <translation>没有参数</translation>
    </message>
    <message>
        <source>All records of this template read the same.</source>
        <translation>此模板的所有记录内容相同。</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>正在统计值</translation>
    </message>
    <message>
        <source>The template&apos;s records are being looked at.</source>
        <translation>正在查看模板的记录。</translation>
    </message>
    <message>
        <source>The values cannot be counted</source>
        <translation>无法统计值</translation>
    </message>
    <message>
        <source>No values</source>
        <translation>没有值</translation>
    </message>
    <message>
        <source>None of the template&apos;s records that pass the filters could be read.</source>
        <translation>通过过滤的模板记录都无法读取。</translation>
    </message>
    <message>
        <source>Reading the values over time...</source>
        <translation>正在读取随时间的值...</translation>
    </message>
    <message>
        <source>Too few values to show them over time.</source>
        <translation>值太少，无法随时间显示。</translation>
    </message>
    <message>
        <source>No band: what is normal has not been learned of this parameter. Train the value detector to see what was expected.</source>
        <translation>没有范围：尚未学习此参数的正常情况。训练值检测器以查看预期值。</translation>
    </message>
    <message>
        <source>%1 of %2 values are out of their band (%3 %). Arrow keys walk through them.</source>
        <translation>%2 个值中有 %1 个超出范围（%3 %）。方向键可逐个查看。</translation>
    </message>
    <message>
        <source>Parameter %1 in %2 records.</source>
        <translation>参数 %1，共 %2 条记录。</translation>
    </message>
    <message>
        <source>Least %1, mean %2, greatest %3.</source>
        <translation>最小 %1，平均 %2，最大 %3。</translation>
    </message>
    <message>
        <source>A sample, spread evenly over the template&apos;s %1 records.</source>
        <translation>样本，均匀分布于模板的 %1 条记录。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsDialog</name>
    <message>
        <source>&amp;Split...</source>
        <translation>拆分(&amp;S)...</translation>
    </message>
    <message>
        <source>Turn into &amp;words...</source>
        <translation>变为词(&amp;W)...</translation>
    </message>
    <message>
        <source>Turn into a &amp;parameter...</source>
        <translation>变为参数(&amp;P)...</translation>
    </message>
    <message>
        <source>What can be done with the part</source>
        <translation>可对此部分执行的操作</translation>
    </message>
    <message>
        <source>Values of the parameter</source>
        <translation>参数的值</translation>
    </message>
    <message>
        <source>Gives each of the chosen values a template of its own</source>
        <translation>为每个所选值建立自己的模板</translation>
    </message>
    <message>
        <source>Gives every value of the parameter a template of its own</source>
        <translation>为参数的每个值建立自己的模板</translation>
    </message>
    <message>
        <source>Templates that differ in this word alone become one</source>
        <translation>仅此词不同的模板合为一个</translation>
    </message>
    <message>
        <source>Parts of %1%2</source>
        <translation>%1 的组成部分%2</translation>
    </message>
    <message>
        <source>Counting values</source>
        <translation>正在统计值</translation>
    </message>
    <message>
        <source>No value is chosen: each that you choose gets a template of its own.</source>
        <translation>未选择值：所选的每个值将得到自己的模板。</translation>
    </message>
    <message>
        <source>Choose a parameter to give some of its values a template of their own, or a word that should be a parameter.</source>
        <translation>选择一个参数，为其部分值建立自己的模板；或选择一个应为参数的词。</translation>
    </message>
    <message>
        <source>“%1” becomes a parameter. Templates that differ from this one in that word alone are merged into it.</source>
        <translation>“%1”变为参数。与此模板仅该词不同的模板将并入其中。</translation>
    </message>
    <message>
        <source>Counting the values of parameter %1…</source>
        <translation>正在统计参数 %1 的值…</translation>
    </message>
    <message>
        <source>Parameter %1 has %2 values in %3 records.</source>
        <translation>参数 %1 有 %2 个值，共 %3 条记录。</translation>
    </message>
    <message>
        <source>Parameter %1 has more than %2 values: too many to become words. These are the most frequent in %3 records.</source>
        <translation>参数 %1 的值超过 %2 个：太多，不能变为词。以下是 %3 条记录中最频繁的值。</translation>
    </message>
    <message numerus="yes">
        <source>%1 value(s) are chosen, in %2 records.</source>
        <translation>
            <numerusform>已选择 %1 个值，共 %2 条记录。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PartsField</name>
    <message>
        <source>Parameter %1, %2</source>
        <translation>参数 %1，%2</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>词 %1</translation>
    </message>
    <message>
        <source>Words and parameters of the template</source>
        <translation>模板的词和参数</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Places</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 和另外 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::PrecisionRecallChart</name>
    <message>
        <source>Precision over recall</source>
        <translation>精确率随召回率</translation>
    </message>
    <message>
        <source>From right to left, as findings must score higher: which share of the planted anomalies is found, and which share of the findings is right</source>
        <translation>从右到左，随着得分要求提高：植入异常中找到的占比，以及发现中正确的占比</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>%1: at best precision %2 at recall %3</source>
        <translation>%1：最佳精确率 %2，召回率 %3</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Readable</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>No severity</source>
        <translation>无级别</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>Debug</source>
        <translation>调试</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Fatal</source>
        <translation>致命</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RecordDetails</name>
    <message>
        <source>Nothing tells its time; this is that of its file.</source>
        <translation>没有任何内容说明其时间；这是其文件的时间。</translation>
    </message>
    <message>
        <source>Its own time could not be read; this is that of the record before it.</source>
        <translation>其自身时间无法读取；这是前一条记录的时间。</translation>
    </message>
    <message>
        <source>It says no time; this is that of the record before it.</source>
        <translation>它没有时间；这是前一条记录的时间。</translation>
    </message>
    <message>
        <source>A line is longer than is shown here; the file holds all of it.</source>
        <translation>有一行比此处显示的更长；文件中有其全部内容。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RecordPainter</name>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>+1 line</source>
        <translation>+1 行</translation>
    </message>
    <message>
        <source>+%1 lines</source>
        <translation>+%1 行</translation>
    </message>
    <message>
        <source>+ more lines</source>
        <translation>+ 更多行</translation>
    </message>
    <message>
        <source>+%1 alike</source>
        <translation>+%1 条相似</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelatedTemplatesModel</name>
    <message>
        <source>Templates that lead to it</source>
        <translation>导致它的模板</translation>
    </message>
    <message>
        <source>Templates that it leads to</source>
        <translation>它导致的模板</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>In</source>
        <translation>入</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>出</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationTrainer</name>
    <message>
        <source>No logs are open.</source>
        <translation>没有打开日志。</translation>
    </message>
    <message>
        <source>A training is under way.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>The logs are being read; training begins when that is done.</source>
        <translation>正在读取日志；完成后开始训练。</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>没有可供学习的记录。</translation>
    </message>
    <message>
        <source>Training relations</source>
        <translation>正在训练关系</translation>
    </message>
    <message>
        <source>Relations cannot be trained</source>
        <translation>无法训练关系</translation>
    </message>
    <message>
        <source>Choosing a training run</source>
        <translation>正在选择训练</translation>
    </message>
    <message>
        <source>Removing a training run</source>
        <translation>正在删除训练</translation>
    </message>
</context>
<context>
    <name>logwright::ui::RelationWords</name>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>0 s</source>
        <translation>0 秒</translation>
    </message>
    <message>
        <source>Before %1 of %2 records of %3, one of %4 stood within %5; by chance it would be %6.</source>
        <translation>在 %3 的 %2 条记录中，有 %1 条之前 %5 内出现过 %4 的记录；随机情况下应为 %6。</translation>
    </message>
    <message>
        <source>That is %1 times as often as by chance (%2 to %3).</source>
        <translation>这是随机情况的 %1 倍（%2 到 %3）。</translation>
    </message>
    <message>
        <source>After a record of %1, one of %2 came within %3 in %4 of the cases.</source>
        <translation>在 %1 的记录之后，%3 内出现 %2 记录的情况占 %4。</translation>
    </message>
    <message>
        <source>Half of the lags are no longer than %1, or %2.</source>
        <translation>一半的时滞不超过 %1，或 %2。</translation>
    </message>
    <message>
        <source>%1 has %2 of the evidence for this record of %3.</source>
        <translation>%1 占 %3 这条记录证据的 %2。</translation>
    </message>
    <message>
        <source>Without it, %1 would have been %2 less likely.</source>
        <translation>没有它，%1 的可能性会降低 %2。</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; not all tell their time.</source>
        <translation>背后有 %2 的 %1 条记录；并非都有时间。</translation>
    </message>
    <message>
        <source>Nothing tells how long was between the two.</source>
        <translation>没有任何内容说明两者相隔多久。</translation>
    </message>
    <message>
        <source>%1 records of %2 stand behind it; on average %3 before.</source>
        <translation>背后有 %2 的 %1 条记录；平均提前 %3。</translation>
    </message>
    <message>
        <source>Lift: how many times as often the two come together as chance would have it. The range is where the true value lies; that any of all pairs lies outside its own is a chance of 1 in 10,000.</source>
        <translation>提升度：两者一同出现的次数是随机情况的多少倍。区间为真值所在；全部配对中有任何一个落在区间之外的概率为万分之一。</translation>
    </message>
    <message>
        <source>Share: how much of the model&apos;s evidence for a record an earlier one carries.</source>
        <translation>占比：模型对一条记录的证据中，较早记录所占的份额。</translation>
    </message>
    <message>
        <source>Fall: how much less likely the model finds the record when the earlier one is taken out.</source>
        <translation>降幅：去除较早记录后，模型认为该记录的可能性降低多少。</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 began %2 before %3 did.</source>
        <translation>%1 比 %3 早 %2 开始。</translation>
    </message>
    <message>
        <source>They began at most twice as far apart in %1 of %2 runs; by chance that would be once in %3 such cases.</source>
        <translation>%2 段连续出现中有 %1 段二者开始的间隔不超过此间隔的两倍；若为偶然，约每 %3 次才有一次。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ReportDialog</name>
    <message>
        <source>Web page (HTML)</source>
        <translation>网页 (HTML)</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>Pages (PDF)</source>
        <translation>页面 (PDF)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF 文档 (*.pdf)</translation>
    </message>
    <message>
        <source>Text (Markdown)</source>
        <translation>文本 (Markdown)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown 文本 (*.md)</translation>
    </message>
    <message>
        <source>For programs (JSON)</source>
        <translation>供程序使用 (JSON)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表格 (CSV)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Only what the filter lea&amp;ves</source>
        <translation>仅过滤后的内容(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Redact secrets</source>
        <translation>遮盖机密(&amp;R)</translation>
    </message>
    <message>
        <source>Write report</source>
        <translation>写报告</translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation>报告预览</translation>
    </message>
    <message>
        <source>Write...</source>
        <translation>写入...</translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <source>There is no filter: the report is of all records.</source>
        <translation>没有过滤：报告涵盖所有记录。</translation>
    </message>
    <message>
        <source>Passwords, tokens and keys are written as marks.</source>
        <translation>密码、令牌和密钥以标记代替。</translation>
    </message>
    <message>
        <source>Only where View &gt; Reveal secrets is on can they be written in clear.</source>
        <translation>仅在 视图 &gt; 显示机密 开启时，才能以明文写出。</translation>
    </message>
    <message>
        <source>T&amp;itle</source>
        <translation>标题(&amp;I)</translation>
    </message>
    <message>
        <source>Form&amp;at</source>
        <translation>格式(&amp;A)</translation>
    </message>
    <message>
        <source>Choose a record, and train relations, to have its tree drawn.</source>
        <translation>选择记录并训练关系，即可画出其树。</translation>
    </message>
    <message>
        <source>The five most frequent; learned where they are not yet.</source>
        <translation>最频繁的五个；尚未学习的将先学习。</translation>
    </message>
    <message>
        <source>The preview is being made</source>
        <translation>正在生成预览</translation>
    </message>
    <message>
        <source>Choose what the report is to hold.</source>
        <translation>选择报告包含的内容。</translation>
    </message>
    <message>
        <source>The preview shows the first %1 rows of each table.</source>
        <translation>预览显示每个表的前 %1 行。</translation>
    </message>
    <message>
        <source>Write the report to</source>
        <translation>报告写入位置</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>The report was written</source>
        <translation>报告已写入</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>The report was not written</source>
        <translation>报告未写入</translation>
    </message>
    <message>
        <source>&amp;Overview and rates</source>
        <translation>概览与速率(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Cardinalities</source>
        <translation>基数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>发现(&amp;F)</translation>
    </message>
    <message>
        <source>What &amp;led to the chosen record</source>
        <translation>什么导致了所选记录(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Workflows</source>
        <translation>工作流(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>What it was &amp;made from</source>
        <translation>生成依据(&amp;M)</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ScoresModel</name>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>All cardinalities</source>
        <translation>所有基数</translation>
    </message>
    <message>
        <source>The only template that its model knows, so it is predicted whatever came before: there is nothing to measure, and nothing that could be learned. One model for all cardinalities has a choice.</source>
        <translation>这是其模型所知的唯一模板，因此无论之前是什么都会预测它：没有可测量的，也没有可学习的。所有基数共用一个模型则有选择。</translation>
    </message>
    <message>
        <source>No record of what was learned is among those held out.</source>
        <translation>学习内容的记录均不在留出部分中。</translation>
    </message>
    <message>
        <source>Mean over templates: precision %1, recall %2, F1 %3
Over records: precision %4, recall %5, F1 %6</source>
        <translation>模板平均：精确率 %1，召回率 %2，F1 %3
记录平均：精确率 %4，召回率 %5，F1 %6</translation>
    </message>
    <message>
        <source>Of the times a template was predicted, how often it came</source>
        <translation>预测某模板时，它实际出现的频率</translation>
    </message>
    <message>
        <source>Of the times a template came, how often it was predicted</source>
        <translation>某模板出现时，它被预测的频率</translation>
    </message>
    <message>
        <source>Between precision and recall: their harmonic mean</source>
        <translation>介于精确率与召回率之间：两者的调和平均</translation>
    </message>
    <message>
        <source>Held-out records that were predicted</source>
        <translation>已预测的留出记录</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>留出</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Search</name>
    <message>
        <source>%1 records could not be looked at: %2</source>
        <translation>%1 条记录无法检查：%2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchBar</name>
    <message>
        <source>&amp;Next hit</source>
        <translation>下一个结果(&amp;N)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>&amp;Previous hit</source>
        <translation>上一个结果(&amp;P)</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>&amp;Filter to what the search finds</source>
        <translation>按搜索结果过滤(&amp;F)</translation>
    </message>
    <message>
        <source>Filter to these</source>
        <translation>按此过滤</translation>
    </message>
    <message>
        <source>Filter &amp;out what the search finds</source>
        <translation>滤除搜索结果(&amp;O)</translation>
    </message>
    <message>
        <source>Filter out</source>
        <translation>滤除</translation>
    </message>
    <message>
        <source>&amp;Save the search...</source>
        <translation>保存搜索(&amp;S)...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search for</source>
        <translation>搜索内容</translation>
    </message>
    <message>
        <source>Search: timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</source>
        <translation>搜索：timeout  &quot;no route&quot;  /took \d+ ms/  -heartbeat  severity&gt;=error  after:10:02</translation>
    </message>
    <message>
        <source>What the search found</source>
        <translation>搜索找到的内容</translation>
    </message>
    <message>
        <source>What will be looked for</source>
        <translation>将要搜索的内容</translation>
    </message>
    <message>
        <source>Saved searches, and those made last</source>
        <translation>已保存的搜索和最近的搜索</translation>
    </message>
    <message>
        <source>Saved and recent searches</source>
        <translation>已保存和最近的搜索</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>保存搜索</translation>
    </message>
    <message>
        <source>Its name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>%1 found, %2 % searched</source>
        <translation>找到 %1，已搜索 %2 %</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 found</source>
        <translation>找到 %1</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Forget a saved search</source>
        <translation>忘记已保存的搜索</translation>
    </message>
    <message>
        <source>Made last</source>
        <translation>最近的搜索</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchCompleter</name>
    <message>
        <source>What may stand here</source>
        <translation>此处可填的内容</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchFilters</name>
    <message>
        <source>Without %1</source>
        <translation>不含 %1</translation>
    </message>
    <message>
        <source>This search cannot be a filter</source>
        <translation>此搜索不能作为过滤条件</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchKeeper</name>
    <message>
        <source>The search was not kept</source>
        <translation>未保存搜索</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SearchResults</name>
    <message>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>Records that were found</source>
        <translation>找到的记录</translation>
    </message>
    <message>
        <source>How much was searched</source>
        <translation>已搜索多少</translation>
    </message>
    <message>
        <source>No search</source>
        <translation>没有搜索</translation>
    </message>
    <message>
        <source>What a search finds stands here, beside the whole log. Ctrl+F begins one.</source>
        <translation>搜索结果显示在这里，与整个日志并列。按 Ctrl+F 开始搜索。</translation>
    </message>
    <message>
        <source>This search is not understood</source>
        <translation>无法理解此搜索</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>正在搜索</translation>
    </message>
    <message>
        <source>The first hits appear in a moment.</source>
        <translation>首批结果即将出现。</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No record that the filter leaves is what &quot;%1&quot; says.</source>
        <translation>过滤后的记录中没有符合“%1”的。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SeriesChart</name>
    <message>
        <source>Values over time</source>
        <translation>随时间的值</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) out of the band</source>
        <translation>
            <numerusform>%n 个值超出范围</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; %2 to %3 was expected</source>
        <translation>%1；预期为 %2 到 %3</translation>
    </message>
    <message>
        <source>%1 values from %2 to %3, %4</source>
        <translation>%1 个值，从 %2 到 %3，%4</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutModel</name>
    <message>
        <source>Usually it has no keys</source>
        <translation>默认没有按键</translation>
    </message>
    <message>
        <source>Usually it has: %1</source>
        <translation>默认：%1</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1，已更改</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>转到</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现</translation>
    </message>
    <message>
        <source>Correlations</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Detectors</source>
        <translation>检测器</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Highlighters</source>
        <translation>高亮</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ShortcutsDialog</name>
    <message>
        <source>&amp;No keys</source>
        <translation>无按键(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Usual keys</source>
        <translation>默认按键(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation>占用(&amp;T)</translation>
    </message>
    <message>
        <source>Usual keys for &amp;all</source>
        <translation>全部恢复默认(&amp;A)</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Search: an action, a view, a key</source>
        <translation>搜索：操作、视图、按键</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>搜索快捷键</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其按键</translation>
    </message>
    <message>
        <source>Press the new keys</source>
        <translation>按下新的按键</translation>
    </message>
    <message>
        <source>Press the keys that are to do it: they hold at once</source>
        <translation>按下要使用的按键：立即生效</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>冲突说明</translation>
    </message>
    <message>
        <source>No action is called like this.</source>
        <translation>没有这样的操作。</translation>
    </message>
    <message>
        <source>Choose an action.</source>
        <translation>请选择一个操作。</translation>
    </message>
    <message>
        <source>Keys of “%1”: go to the field and press the new ones.</source>
        <translation>“%1”的按键：转到输入框并按下新的按键。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 walks through lists or presses buttons and cannot be given to an action.</source>
        <translation>%1 用于浏览列表或按下按钮，不能分配给操作。</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>“%1”（%2）</translation>
    </message>
    <message>
        <source>%1 is taken by %2.</source>
        <translation>%1 已被 %2 占用。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SidePicker</name>
    <message>
        <source>%1: sources</source>
        <translation>%1：来源</translation>
    </message>
    <message>
        <source>%1: span of time</source>
        <translation>%1：时间段</translation>
    </message>
    <message>
        <source>all of the time: drag over a part</source>
        <translation>全部时间：拖动可选一段</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>所有来源</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SlotTableModel</name>
    <message>
        <source>At least this many: there are more different values than are counted</source>
        <translation>至少这么多：不同的值多于统计的数量</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Distinct</source>
        <translation>不同值</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The place of the parameter in the template</source>
        <translation>参数在模板中的位置</translation>
    </message>
    <message>
        <source>What the values look like</source>
        <translation>值的样子</translation>
    </message>
    <message>
        <source>How many different values were seen</source>
        <translation>见到的不同值的数量</translation>
    </message>
    <message>
        <source>Records in which the parameter could be read</source>
        <translation>能读取该参数的记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Sources</name>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>已读取</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Changed on disk</source>
        <translation>磁盘上已更改</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>Found: fits %1 % of the first lines</source>
        <translation>自动识别：符合前几行的 %1 %</translation>
    </message>
    <message>
        <source>Click to choose another format</source>
        <translation>点击可选择其他格式</translation>
    </message>
    <message>
        <source>Found from the first bytes</source>
        <translation>由开头的字节识别</translation>
    </message>
    <message>
        <source>Click to choose another encoding</source>
        <translation>点击可选择其他编码</translation>
    </message>
    <message>
        <source>Records: %1, lines: %2, %3</source>
        <translation>记录：%1，行：%2，%3</translation>
    </message>
    <message>
        <source>%1 times could not be read</source>
        <translation>%1 个时间无法读取</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Clock: %1 added to the times in its lines</source>
        <translation>时钟：各行时间已加 %1</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the file&apos;s date</source>
        <translation>其各行未注明年份：取自文件日期</translation>
    </message>
    <message>
        <source>Its lines tell no date: taken from the file&apos;s date</source>
        <translation>其各行未注明日期：取自文件日期</translation>
    </message>
    <message>
        <source>Its lines tell no year: taken from the other sources</source>
        <translation>其各行未注明年份：取自其他来源</translation>
    </message>
    <message>
        <source>The file is no longer there, so its records cannot be shown</source>
        <translation>文件已不存在，因此无法显示其记录</translation>
    </message>
    <message>
        <source>Hardly any line fits the format that you chose</source>
        <translation>几乎没有行符合所选的格式</translation>
    </message>
</context>
<context>
    <name>logwright::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>尚无来源</translation>
    </message>
    <message>
        <source>Open a folder of logs, or drop files on this window.</source>
        <translation>打开日志文件夹，或将文件拖放到此窗口。</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>What was &amp;added</source>
        <translation>新增内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;All of it</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Show only this</source>
        <translation>仅显示此来源(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Format...</source>
        <translation>格式(&amp;F)...</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Read again</source>
        <translation>重新读取(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy path</source>
        <translation>复制路径(&amp;C)</translation>
    </message>
    <message>
        <source>Re&amp;move from the project</source>
        <translation>从项目中移除(&amp;M)</translation>
    </message>
    <message>
        <source>%1, give or take %2.</source>
        <translation>%1，误差 %2。</translation>
    </message>
    <message>
        <source>C&amp;lock...</source>
        <translation>时钟(&amp;L)...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StartPage</name>
    <message>
        <source>Open a folder of logs to see its records on one timeline, the templates behind them, and how often each occurs. Archives are looked into. Or drop files and folders anywhere on this window.</source>
        <translation>打开日志文件夹，在同一时间线上查看记录、其背后的模板以及各模板的频率。也会查看压缩包内部。或将文件和文件夹拖放到此窗口任意处。</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>最近打开</translation>
    </message>
    <message>
        <source>Open a folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open files</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open a project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开 %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::StatusFigures</name>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Show the templates</source>
        <translation>显示模板</translation>
    </message>
    <message>
        <source>Show the sources</source>
        <translation>显示来源</translation>
    </message>
    <message>
        <source>Show the next source that was not read, and why</source>
        <translation>显示下一个未读取的来源及原因</translation>
    </message>
    <message>
        <source>Figures of the project</source>
        <translation>项目的数值</translation>
    </message>
    <message>
        <source>Memory that the program takes now</source>
        <translation>程序当前占用的内存</translation>
    </message>
    <message>
        <source>%1 not read</source>
        <translation>%1 个未读取</translation>
    </message>
    <message>
        <source>%1 of memory</source>
        <translation>内存 %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 个模板</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 source(s)</source>
        <translation>
            <numerusform>%1 个来源</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TableSorting</name>
    <message>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <source>No table in sight can be sorted</source>
        <translation>当前没有可排序的表格</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TaskRow</name>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>%1 records/s</source>
        <translation>%1 条记录/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>已用 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of: %1</source>
        <translation>进度：%1</translation>
    </message>
    <message>
        <source>Cancel: %1</source>
        <translation>取消：%1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TasksPanel</name>
    <message>
        <source>Tasks</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>没有正在运行的任务</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateActions</name>
    <message>
        <source>Tables of templates (*.csv)</source>
        <translation>模板表 (*.csv)</translation>
    </message>
    <message>
        <source>&amp;Merge...</source>
        <translation>合并(&amp;M)...</translation>
    </message>
    <message>
        <source>&amp;Split by value...</source>
        <translation>按值拆分(&amp;S)...</translation>
    </message>
    <message>
        <source>Turn parameter into &amp;words...</source>
        <translation>将参数变为词(&amp;W)...</translation>
    </message>
    <message>
        <source>Turn word into p&amp;arameter...</source>
        <translation>将词变为参数(&amp;A)...</translation>
    </message>
    <message>
        <source>&amp;Rename...</source>
        <translation>重命名(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>固定(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Show hi&amp;dden templates</source>
        <translation>显示隐藏的模板(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Import templates...</source>
        <translation>导入模板(&amp;I)...</translation>
    </message>
    <message>
        <source>&amp;Export templates...</source>
        <translation>导出模板(&amp;E)...</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Choose a template first.</source>
        <translation>请先选择模板。</translation>
    </message>
    <message>
        <source>Choose one template: this goes for one at a time.</source>
        <translation>请只选择一个模板：此操作一次针对一个。</translation>
    </message>
    <message>
        <source>Choose two templates or more, with Ctrl or Shift.</source>
        <translation>请用 Ctrl 或 Shift 选择两个或更多模板。</translation>
    </message>
    <message>
        <source>This template has no parameters.</source>
        <translation>此模板没有参数。</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>取消固定(&amp;P)</translation>
    </message>
    <message>
        <source>No longer &amp;hidden</source>
        <translation>取消隐藏(&amp;H)</translation>
    </message>
    <message>
        <source>Makes the chosen templates one</source>
        <translation>将所选模板合为一个</translation>
    </message>
    <message>
        <source>Gives values of a parameter templates of their own</source>
        <translation>为参数的若干值建立自己的模板</translation>
    </message>
    <message>
        <source>Gives every value of a parameter a template of its own</source>
        <translation>为参数的每个值建立自己的模板</translation>
    </message>
    <message>
        <source>Makes templates that differ in one word one</source>
        <translation>将仅一词不同的模板合为一个</translation>
    </message>
    <message>
        <source>Gives the template a name</source>
        <translation>为模板命名</translation>
    </message>
    <message>
        <source>Lets mining change the template again</source>
        <translation>允许挖掘再次更改该模板</translation>
    </message>
    <message>
        <source>Keeps the template as it is, whatever mining finds</source>
        <translation>无论挖掘出什么，都保持该模板不变</translation>
    </message>
    <message>
        <source>Shows the template in the views again</source>
        <translation>在视图中重新显示该模板</translation>
    </message>
    <message>
        <source>Leaves the template out of the views</source>
        <translation>从视图中排除该模板</translation>
    </message>
    <message>
        <source>Takes templates over from a CSV file</source>
        <translation>从 CSV 文件导入模板</translation>
    </message>
    <message>
        <source>Writes the templates to a CSV file</source>
        <translation>将模板写入 CSV 文件</translation>
    </message>
    <message>
        <source>Shows templates that were hidden, and their records, in grey</source>
        <translation>以灰色显示隐藏的模板及其记录</translation>
    </message>
    <message>
        <source>No template is hidden.</source>
        <translation>没有隐藏的模板。</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>撤销：%1(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>重做：%1(&amp;R)</translation>
    </message>
    <message>
        <source>Does the change that was undone last again</source>
        <translation>重做上一次撤销的更改</translation>
    </message>
    <message>
        <source>No change was undone.</source>
        <translation>没有撤销过更改。</translation>
    </message>
    <message>
        <source>Import templates</source>
        <translation>导入模板</translation>
    </message>
    <message>
        <source>Reading templates</source>
        <translation>正在读取模板</translation>
    </message>
    <message>
        <source>Export templates</source>
        <translation>导出模板</translation>
    </message>
    <message>
        <source>Takes the last change of templates, verdicts, filters, bookmarks or highlighters back</source>
        <translation>撤销对模板、判定、过滤、书签或高亮的最后一次更改</translation>
    </message>
    <message>
        <source>Nothing was changed that could be undone.</source>
        <translation>没有可以撤销的更改。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateChangesModel</name>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Merged into another: %1</source>
        <translation>并入其他：%1</translation>
    </message>
    <message>
        <source>Before: %1
After: %2</source>
        <translation>之前：%1
之后：%2</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Template, before and after</source>
        <translation>更改前后的模板</translation>
    </message>
    <message>
        <source>Records before</source>
        <translation>之前的记录</translation>
    </message>
    <message>
        <source>Records after</source>
        <translation>之后的记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDelegate</name>
    <message>
        <source>Name of the template</source>
        <translation>模板名称</translation>
    </message>
    <message>
        <source>Name; empty for none</source>
        <translation>名称；留空则无</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateDetails</name>
    <message>
        <source>%1, which was merged into it: %2</source>
        <translation>%1，已并入其中：%2</translation>
    </message>
    <message>
        <source>Details of the template</source>
        <translation>模板详情</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>原为</translation>
    </message>
    <message>
        <source>How it read when an earlier analysis was complete, or before it was changed by hand</source>
        <translation>较早一次分析完成时，或手动更改前的内容</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>What was done to it by hand; the last change can be undone</source>
        <translation>对它的手动操作；最后一次更改可以撤销</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>%1, without a name</source>
        <translation>%1，无名称</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, with 1 parameter</source>
        <translation>%1，有 1 个参数</translation>
    </message>
    <message>
        <source>%1, with %2 parameters</source>
        <translation>%1，有 %2 个参数</translation>
    </message>
    <message>
        <source>Pinned: mining leaves it as it is</source>
        <translation>已固定：挖掘不再改动它</translation>
    </message>
    <message>
        <source>Hidden: left out of the views until it is shown</source>
        <translation>已隐藏：重新显示前不出现在视图中</translation>
    </message>
    <message numerus="yes">
        <source>%1 earlier one(s)</source>
        <translation>
            <numerusform>%1 个更早的</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEdit</name>
    <message>
        <source>%1 more</source>
        <translation>另外 %1 个</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>merge of %1</source>
        <translation>合并 %1</translation>
    </message>
    <message>
        <source>split of %1</source>
        <translation>拆分 %1</translation>
    </message>
    <message>
        <source>parameter into words in %1</source>
        <translation>将 %1 中的参数变为词</translation>
    </message>
    <message>
        <source>word into parameter in %1</source>
        <translation>将 %1 中的词变为参数</translation>
    </message>
    <message>
        <source>renaming of %1</source>
        <translation>重命名 %1</translation>
    </message>
    <message>
        <source>pinning of %1</source>
        <translation>固定 %1</translation>
    </message>
    <message>
        <source>unpinning of %1</source>
        <translation>取消固定 %1</translation>
    </message>
    <message>
        <source>hiding of %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>showing of %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>import of %1 templates</source>
        <translation>导入 %1 个模板</translation>
    </message>
    <message>
        <source>Merged: %1</source>
        <translation>已合并：%1</translation>
    </message>
    <message>
        <source>Split: %1</source>
        <translation>已拆分：%1</translation>
    </message>
    <message>
        <source>Parameter turned into words: %1</source>
        <translation>已将参数变为词：%1</translation>
    </message>
    <message>
        <source>Word turned into a parameter: %1</source>
        <translation>已将词变为参数：%1</translation>
    </message>
    <message>
        <source>Name taken away: %1</source>
        <translation>已去除名称：%1</translation>
    </message>
    <message>
        <source>Renamed: %1 is now “%2”</source>
        <translation>已重命名：%1 现为“%2”</translation>
    </message>
    <message>
        <source>Pinned: %1</source>
        <translation>已固定：%1</translation>
    </message>
    <message>
        <source>No longer pinned: %1</source>
        <translation>不再固定：%1</translation>
    </message>
    <message>
        <source>Hidden: %1</source>
        <translation>已隐藏：%1</translation>
    </message>
    <message>
        <source>No longer hidden: %1</source>
        <translation>不再隐藏：%1</translation>
    </message>
    <message>
        <source>Templates imported: %1</source>
        <translation>已导入模板：%1</translation>
    </message>
    <message>
        <source>Merging templates</source>
        <translation>正在合并模板</translation>
    </message>
    <message>
        <source>Splitting a template</source>
        <translation>正在拆分模板</translation>
    </message>
    <message>
        <source>Turning a word into a parameter</source>
        <translation>正在将词变为参数</translation>
    </message>
    <message>
        <source>Importing templates</source>
        <translation>正在导入模板</translation>
    </message>
    <message>
        <source>Changing templates</source>
        <translation>正在更改模板</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateEditor</name>
    <message>
        <source>Open logs first: there are no templates yet.</source>
        <translation>请先打开日志：尚无模板。</translation>
    </message>
    <message>
        <source>An analysis is running: templates can be changed when it is done.</source>
        <translation>正在分析：完成后可更改模板。</translation>
    </message>
    <message>
        <source>A training is under way: templates can be changed when it is done or stopped.</source>
        <translation>正在训练：完成或停止后可更改模板。</translation>
    </message>
    <message>
        <source>Another change of the templates is under way.</source>
        <translation>正在进行另一项模板更改。</translation>
    </message>
    <message>
        <source>The templates were not changed</source>
        <translation>模板未更改</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>已撤销：%1</translation>
    </message>
    <message numerus="yes">
        <source> (%1 record(s))</source>
        <translation>
            <numerusform> （%1 条记录）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateGraphView</name>
    <message>
        <source>Sure only</source>
        <translation>仅确定的</translation>
    </message>
    <message>
        <source>Relations of templates</source>
        <translation>模板的关系</translation>
    </message>
    <message>
        <source>Graph of the relations</source>
        <translation>关系图</translation>
    </message>
    <message>
        <source>All relations</source>
        <translation>所有关系</translation>
    </message>
    <message>
        <source>The strongest relations of all templates, instead of those around one</source>
        <translation>所有模板间最强的关系，而非某一模板周围的关系</translation>
    </message>
    <message>
        <source>Strength from</source>
        <translation>强度下限</translation>
    </message>
    <message>
        <source>Relations that carry less of the evidence, over all records of the effect, are left out</source>
        <translation>在结果的全部记录上所占证据更少的关系不显示</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>How many relations away from the chosen template</source>
        <translation>与所选模板相隔多少层关系</translation>
    </message>
    <message>
        <source>Leaves out relations that the plain statistics do not bear out</source>
        <translation>不显示简单统计不支持的关系</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Search related templates</source>
        <translation>搜索相关模板</translation>
    </message>
    <message>
        <source>Templates with relations</source>
        <translation>有关系的模板</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 of %2 relations shown</source>
        <translation>显示 %1 / %2 个关系</translation>
    </message>
    <message>
        <source>the strongest; more would hide each other</source>
        <translation>仅最强的；更多会相互遮挡</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>打开日志，学习其中什么导致什么。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>正在学习关系</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>Here stand all relations between templates that a training finds: what leads to what, how strongly, and how long it takes.</source>
        <translation>这里显示训练找到的模板间的所有关系：什么导致什么、强度如何、间隔多久。</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>训练关系</translation>
    </message>
    <message>
        <source>No relations were found</source>
        <translation>未找到关系</translation>
    </message>
    <message>
        <source>No template of these logs leads to another, as far as the model can tell.</source>
        <translation>就模型所知，这些日志中没有模板导致另一模板。</translation>
    </message>
    <message>
        <source>No relation is that strong</source>
        <translation>没有这么强的关系</translation>
    </message>
    <message>
        <source>The limits above leave out all relations.</source>
        <translation>上面的限制排除了所有关系。</translation>
    </message>
    <message>
        <source>Lift the limits</source>
        <translation>解除限制</translation>
    </message>
    <message>
        <source>What is around it</source>
        <translation>其周围</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>在日志中显示其记录</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableModel</name>
    <message>
        <source>
Pinned: mining leaves it as it is</source>
        <translation>
已固定：挖掘不再改动它</translation>
    </message>
    <message>
        <source>
Hidden: left out of the views until it is shown</source>
        <translation>
已隐藏：重新显示前不出现在视图中</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at most in one of %2 spans</source>
        <translation>%2 个时间段中，单段最多 %1</translation>
    </message>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>
Parameters: %1</source>
        <translation>
参数：%1</translation>
    </message>
    <message>
        <source>%1 of the template&apos;s %2 records pass the filters</source>
        <translation>模板的 %2 条记录中有 %1 条通过过滤</translation>
    </message>
    <message>
        <source>Cardinality %1: the template&apos;s %2 records are a number of %3 digits</source>
        <translation>基数 %1：模板的记录数 %2 是 %3 位数</translation>
    </message>
    <message>
        <source>None of its records tells its time</source>
        <translation>其记录都没有时间</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Card.</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>First (UTC)</source>
        <translation>最早 (UTC)</translation>
    </message>
    <message>
        <source>Last (UTC)</source>
        <translation>最晚 (UTC)</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>The constant part of a message, with &lt;*&gt; where it varies</source>
        <translation>消息的固定部分，变化处写作 &lt;*&gt;</translation>
    </message>
    <message>
        <source>Records of the template that pass the filters</source>
        <translation>通过过滤的模板记录</translation>
    </message>
    <message>
        <source>Cardinality: how many digits the template&apos;s number of records has, less one</source>
        <translation>基数：模板记录数的位数减一</translation>
    </message>
    <message>
        <source>How the records divide over the severities</source>
        <translation>记录在各严重级别上的分布</translation>
    </message>
    <message>
        <source>Records over time; each row is drawn to its own peak</source>
        <translation>随时间的记录；每行按各自的峰值绘制</translation>
    </message>
    <message>
        <source>Time of the first record that passes the filters</source>
        <translation>第一条通过过滤的记录的时间</translation>
    </message>
    <message>
        <source>Time of the last record that passes the filters</source>
        <translation>最后一条通过过滤的记录的时间</translation>
    </message>
    <message>
        <source>The template&apos;s number; it stays when the text changes</source>
        <translation>模板编号；文本改变时不变</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateTableView</name>
    <message>
        <source>Merge %1 templates</source>
        <translation>合并 %1 个模板</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TemplateView</name>
    <message>
        <source>Templates</source>
        <translation>模板</translation>
    </message>
    <message>
        <source>Search templates</source>
        <translation>搜索模板</translation>
    </message>
    <message>
        <source>Words of the template, id:12, card:3</source>
        <translation>模板中的词、id:12、card:3</translation>
    </message>
    <message>
        <source>Templates shown</source>
        <translation>显示的模板数</translation>
    </message>
    <message>
        <source>Table of templates</source>
        <translation>模板表</translation>
    </message>
    <message>
        <source>Columns of the template table</source>
        <translation>模板表的列</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>Filter this template out</source>
        <translation>滤除此模板</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy rows as CSV</source>
        <translation>将行复制为 CSV</translation>
    </message>
    <message>
        <source>%1 of %2 templates</source>
        <translation>%1 / %2 个模板</translation>
    </message>
    <message>
        <source>Nothing matches “%1”</source>
        <translation>没有内容符合“%1”</translation>
    </message>
    <message>
        <source>No template that passes the filters has all of these words.</source>
        <translation>通过过滤的模板中，没有包含所有这些词的。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Every template is hidden</source>
        <translation>所有模板都已隐藏</translation>
    </message>
    <message>
        <source>All of them were left out of the views.</source>
        <translation>它们都已从视图中排除。</translation>
    </message>
    <message>
        <source>Show hidden templates</source>
        <translation>显示隐藏的模板</translation>
    </message>
    <message>
        <source>No template passes the filters</source>
        <translation>没有通过过滤的模板</translation>
    </message>
    <message>
        <source>The conditions above leave no record of any template.</source>
        <translation>上面的条件没有留下任何模板的记录。</translation>
    </message>
    <message>
        <source>Lift all filters</source>
        <translation>解除所有过滤</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>尚无模板</translation>
    </message>
    <message>
        <source>Messages are being read; their templates appear as they come.</source>
        <translation>正在读取消息；其模板会陆续出现。</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open a folder or files to see the templates of their messages.</source>
        <translation>打开文件夹或文件，查看其消息的模板。</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>没有模板</translation>
    </message>
    <message>
        <source>No records were read, so there are no templates.</source>
        <translation>没有读取到记录，因此没有模板。</translation>
    </message>
    <message numerus="yes">
        <source>%1 template(s)</source>
        <translation>
            <numerusform>%1 个模板</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TextIndexer</name>
    <message>
        <source>Preparing searches</source>
        <translation>正在准备搜索</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineChart</name>
    <message>
        <source>Record rate over time</source>
        <translation>随时间的记录速率</translation>
    </message>
    <message>
        <source>%1 bars from %2, at most %3 records in one</source>
        <translation>%1 个柱，自 %2 起，单柱最多 %3 条记录</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <translation>%2 内有 %1 条记录</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of %2 records in %3</source>
        <translation>%3 内 %2 条记录中的 %1 条</translation>
    </message>
    <message numerus="yes">
        <source>%1 finding(s)</source>
        <translation>
            <numerusform>%1 个发现</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>Severities</source>
        <translation>严重级别</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>All times are UTC. The height of a bar grows with the root of its count.</source>
        <translation>所有时间均为 UTC。柱高随数量的平方根增长。</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>仅 %1</translation>
    </message>
    <message>
        <source>%1: %2 records. Shows only this severity; with others switched on, those too.</source>
        <translation>%1：%2 条记录。仅显示此严重级别；若已开启其他级别，也一并显示。</translation>
    </message>
    <message>
        <source>No times</source>
        <translation>没有时间</translation>
    </message>
    <message>
        <source>None of the records says when it was written.</source>
        <translation>没有记录说明其写入时间。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The rate of records appears here as they are read.</source>
        <translation>读取时，这里显示记录的速率。</translation>
    </message>
    <message>
        <source>No records yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Open logs to see how many records they hold over time.</source>
        <translation>打开日志，查看其记录随时间的数量。</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingChart</name>
    <message>
        <source>Loss over time</source>
        <translation>随时间的损失</translation>
    </message>
    <message>
        <source>F1 over time</source>
        <translation>随时间的 F1</translation>
    </message>
    <message>
        <source>The mean negative log-likelihood of the records: of those trained on, and dashed of those held out. Where the dashed line rises again, the model learns by heart.</source>
        <translation>记录的平均负对数似然：实线为训练所用，虚线为留出的。虚线重新上升之处，模型开始死记硬背。</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates</source>
        <translation>留出记录上所预测模板的 F1，取模板平均</translation>
    </message>
    <message>
        <source>How little each network expects the next event, pass by pass over the sessions: of those learned from, and dashed of those held out. Several networks judge together.</source>
        <translation>各网络逐轮遍历会话时，对下一事件的意外程度：实线为学习所用，虚线为留出的。多个网络共同判断。</translation>
    </message>
    <message>
        <source>%.1f s</source>
        <translation>%.1f 秒</translation>
    </message>
    <message>
        <source>%.0f s</source>
        <translation>%.0f 秒</translation>
    </message>
    <message>
        <source>F1, held out</source>
        <translation>F1，留出</translation>
    </message>
    <message>
        <source>Loss by passes (dashed: held out)</source>
        <translation>各轮损失（虚线：留出）</translation>
    </message>
    <message>
        <source>Loss (dashed: held out)</source>
        <translation>损失（虚线：留出）</translation>
    </message>
    <message>
        <source>%1 passes</source>
        <translation>%1 轮</translation>
    </message>
    <message>
        <source>After %1: %2</source>
        <translation>%1 后：%2</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingPanel</name>
    <message>
        <source>Excitation</source>
        <translation>激励</translation>
    </message>
    <message>
        <source>LogFlow</source>
        <translation>LogFlow</translation>
    </message>
    <message>
        <source>One model for all cardinalities</source>
        <translation>所有基数共用一个模型</translation>
    </message>
    <message>
        <source>When it gets no better</source>
        <translation>不再改善时</translation>
    </message>
    <message>
        <source>After minutes:</source>
        <translation>达到分钟数：</translation>
    </message>
    <message>
        <source>After epochs:</source>
        <translation>达到轮数：</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Settings of the training</source>
        <translation>训练设置</translation>
    </message>
    <message>
        <source>Learn the templates of</source>
        <translation>学习以下模板</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Cardinalities to learn</source>
        <translation>要学习的基数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Graphics card (CUDA)</source>
        <translation>显卡 (CUDA)</translation>
    </message>
    <message>
        <source>LibTorch, which this model needs, is not installed with the program.</source>
        <translation>此模型所需的 LibTorch 未随程序安装。</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>训练轮数</translation>
    </message>
    <message>
        <source>How often the training looks at all its records</source>
        <translation>训练遍历全部记录的次数</translation>
    </message>
    <message>
        <source>LSTM and attention, one model a cardinality. Minutes to hours; its evidence says less of a single record.</source>
        <translation>LSTM 与注意力，每个基数一个模型。需数分钟到数小时；其证据对单条记录说明较少。</translation>
    </message>
    <message>
        <source>Each record raises the rate of those it leads to. Seconds; its evidence belongs to the record itself.</source>
        <translation>每条记录会提高其所导致记录的速率。只需数秒；其证据属于该记录本身。</translation>
    </message>
    <message>
        <source>Templates of fewer than 1,000 records are mostly too few to learn from: look at their scores before trusting their trees.</source>
        <translation>少于 1,000 条记录的模板大多不足以学习：信任其树之前请查看得分。</translation>
    </message>
    <message>
        <source>There are no records to learn from.</source>
        <translation>没有可供学习的记录。</translation>
    </message>
    <message>
        <source>No cardinality is chosen.</source>
        <translation>未选择基数。</translation>
    </message>
    <message>
        <source>This model runs on the processor.</source>
        <translation>此模型在处理器上运行。</translation>
    </message>
    <message>
        <source>Looking for it</source>
        <translation>正在查找</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingProgress</name>
    <message>
        <source>How the training goes</source>
        <translation>训练进展</translation>
    </message>
    <message>
        <source>Progress of the training</source>
        <translation>训练进度</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Waiting for its turn</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>剩余 %1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingRunsModel</name>
    <message>
        <source>In use, out of date</source>
        <translation>使用中，已过时</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>%1, one for all</source>
        <translation>%1，共用一个</translation>
    </message>
    <message>
        <source>3 and above</source>
        <translation>3 及以上</translation>
    </message>
    <message>
        <source>Learned from %1 records on %2</source>
        <translation>于 %2 从 %1 条记录学习</translation>
    </message>
    <message>
        <source>%1 windows in %2, %3 of the processor</source>
        <translation>%1 个窗口，用时 %2，其中处理器 %3</translation>
    </message>
    <message>
        <source>It was stopped before its end; the best so far was kept. A training with the same settings goes on from there.</source>
        <translation>它在结束前停止；保留了目前最好的结果。以相同设置训练会从那里继续。</translation>
    </message>
    <message>
        <source>F1 of the predicted template over held-out records, the mean over templates: 1 is always right</source>
        <translation>留出记录上所预测模板的 F1，取模板平均：1 表示总是正确</translation>
    </message>
    <message>
        <source>Windows trained on a second</source>
        <translation>每秒训练的窗口数</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Trained</source>
        <translation>训练于</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Cardinalities</source>
        <translation>基数</translation>
    </message>
    <message>
        <source>Windows/s</source>
        <translation>窗口/秒</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TrainingView</name>
    <message>
        <source>Stop, keep the best</source>
        <translation>停止并保留最好的</translation>
    </message>
    <message>
        <source>Stop the training and keep the best model so far</source>
        <translation>停止训练并保留目前最好的模型</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Trainings and scores</source>
        <translation>训练与得分</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Use for trees</source>
        <translation>用于生成树</translation>
    </message>
    <message>
        <source>Train again with its settings</source>
        <translation>以其设置重新训练</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Scores by cardinality and template</source>
        <translation>按基数和模板的得分</translation>
    </message>
    <message>
        <source>%1 windows/s</source>
        <translation>%1 窗口/秒</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>Trees are made with %1, F1 %2</source>
        <translation>树由 %1 生成，F1 %2</translation>
    </message>
    <message>
        <source>Trees are made with %1</source>
        <translation>树由 %1 生成</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs; then a model can learn from them what leads to what.</source>
        <translation>打开日志后，模型就能从中学习什么导致什么。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>The first training is under way</source>
        <translation>正在进行首次训练</translation>
    </message>
    <message>
        <source>Its curve shows above; what it came to stands here then.</source>
        <translation>其曲线在上方；结果随后显示在这里。</translation>
    </message>
    <message>
        <source>Nothing was trained yet</source>
        <translation>尚未训练</translation>
    </message>
    <message>
        <source>A training learns which records lead to which. Its curve shows above while it runs.</source>
        <translation>训练学习哪些记录导致哪些记录。运行时曲线显示在上方。</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>A training cannot be read</source>
        <translation>有一次训练无法读取</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>The templates have changed since this was learned</source>
        <translation>此次学习之后模板已改变</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>树会遗漏新内容，也可能把已不相同的内容连在一起。</translation>
    </message>
    <message>
        <source>The training was stopped; the best so far is kept</source>
        <translation>训练已停止；保留了目前最好的结果</translation>
    </message>
    <message>
        <source>Relations were learned</source>
        <translation>已学习关系</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>在日志中，对记录按 W 询问其起因，按 L 询问其后果。</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>显示训练</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeBar</name>
    <message>
        <source>Same session</source>
        <translation>同一会话</translation>
    </message>
    <message>
        <source>Same host</source>
        <translation>同一主机</translation>
    </message>
    <message>
        <source>What led to it</source>
        <translation>什么导致了它</translation>
    </message>
    <message>
        <source>From the record back to its causes (W)</source>
        <translation>从记录回溯其原因 (W)</translation>
    </message>
    <message>
        <source>What it led to</source>
        <translation>它导致了什么</translation>
    </message>
    <message>
        <source>From the record on to its effects (L)</source>
        <translation>从记录追踪其结果 (L)</translation>
    </message>
    <message>
        <source>How many steps from the record the tree goes</source>
        <translation>树从记录延伸多少步</translation>
    </message>
    <message>
        <source>The share of the evidence from which a record counts as a cause. Automatic: what stands out, mean + 2 deviations.
%1</source>
        <translation>记录被视为原因的证据占比下限。自动：突出者，即平均值加 2 个标准差。
%1</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>深度</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>限于</translation>
    </message>
    <message>
        <source>No record farther away in time than this</source>
        <translation>不含时间上更远的记录</translation>
    </message>
    <message>
        <source>any time</source>
        <translation>任意时间</translation>
    </message>
    <message>
        <source>Only records of the record&apos;s own session: its block, request, thread or process</source>
        <translation>仅限记录自身会话的记录：其块、请求、线程或进程</translation>
    </message>
    <message>
        <source>Nothing of another host: the one that a record&apos;s line names, else the top folder of its file</source>
        <translation>不含其他主机的内容：主机由记录的行指明，否则为其文件的顶层文件夹</translation>
    </message>
    <message>
        <source>Doubtful edges</source>
        <translation>存疑的边</translation>
    </message>
    <message>
        <source>Edges that the plain statistics do not bear out: shown dashed, followed further, or left out</source>
        <translation>简单统计不支持的边：以虚线显示、继续追踪或略去</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>followed</source>
        <translation>追踪</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>略去</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeDrawing</name>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>at the same time</source>
        <translation>同时</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>提前 %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>之后 %1</translation>
    </message>
    <message>
        <source>%1 records of this template</source>
        <translation>此模板的 %1 条记录</translation>
    </message>
    <message>
        <source>%1 more hang on it: + unfolds</source>
        <translation>还有 %1 个相连：+ 展开</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
</context>
<context>
    <name>logwright::ui::TreeView</name>
    <message>
        <source>Correlation tree</source>
        <translation>关联树</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>树</translation>
    </message>
    <message>
        <source>Figures of the tree</source>
        <translation>树的数值</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs and learn what leads to what in them.</source>
        <translation>打开日志，学习其中什么导致什么。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>Relations are being learned</source>
        <translation>正在学习关系</translation>
    </message>
    <message>
        <source>The tree comes when that is done.</source>
        <translation>完成后显示树。</translation>
    </message>
    <message>
        <source>Show the training</source>
        <translation>显示训练</translation>
    </message>
    <message>
        <source>What was learned cannot be read</source>
        <translation>无法读取已学习的内容</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Nothing was learned yet</source>
        <translation>尚未学习</translation>
    </message>
    <message>
        <source>A correlation tree shows which records led to a record. For that, a model must learn from these logs what leads to what: mostly a matter of seconds.</source>
        <translation>关联树显示哪些记录导致了某条记录。为此，模型须从这些日志中学习什么导致什么：通常只需数秒。</translation>
    </message>
    <message>
        <source>Train relations</source>
        <translation>训练关系</translation>
    </message>
    <message>
        <source>There is no tree of this record</source>
        <translation>此记录没有树</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>No tree yet</source>
        <translation>尚无树</translation>
    </message>
    <message>
        <source>In the log, W on a record asks what led to it, L what it led to.</source>
        <translation>在日志中，对记录按 W 询问其起因，按 L 询问其后果。</translation>
    </message>
    <message>
        <source>Tree of the chosen record</source>
        <translation>所选记录的树</translation>
    </message>
    <message>
        <source>Choose a record</source>
        <translation>选择记录</translation>
    </message>
    <message>
        <source>The templates have changed since relations were learned</source>
        <translation>学习关系之后模板已改变</translation>
    </message>
    <message>
        <source>Trees leave out what is new, and may join what is not the same any more.</source>
        <translation>树会遗漏新内容，也可能把已不相同的内容连在一起。</translation>
    </message>
    <message>
        <source>Nothing led to it that the model knows of</source>
        <translation>就模型所知，没有什么导致它</translation>
    </message>
    <message>
        <source>It led to nothing that the model knows of</source>
        <translation>就模型所知，它没有导致什么</translation>
    </message>
    <message>
        <source>%1 nodes</source>
        <translation>%1 个节点</translation>
    </message>
    <message>
        <source>only the strongest %1 are shown</source>
        <translation>仅显示最强的 %1 个</translation>
    </message>
    <message>
        <source>limits are set above</source>
        <translation>上方设有限制</translation>
    </message>
    <message>
        <source>learned %1 UTC</source>
        <translation>学习于 %1 UTC</translation>
    </message>
    <message>
        <source>Previous tree</source>
        <translation>上一棵树</translation>
    </message>
    <message>
        <source>Next tree</source>
        <translation>下一棵树</translation>
    </message>
    <message>
        <source>Previous tree (Alt+Left)</source>
        <translation>上一棵树 (Alt+←)</translation>
    </message>
    <message>
        <source>Next tree (Alt+Right)</source>
        <translation>下一棵树 (Alt+→)</translation>
    </message>
    <message>
        <source>Show in the log</source>
        <translation>在日志中显示</translation>
    </message>
    <message>
        <source>What led to this?</source>
        <translation>什么导致了它？</translation>
    </message>
    <message>
        <source>What did this lead to?</source>
        <translation>它导致了什么？</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>矢量图 (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>图片 (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>页面 (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>数据 (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>The tree as a picture or as data</source>
        <translation>将树导出为图片或数据</translation>
    </message>
    <message>
        <source>Unfold</source>
        <translation>展开</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>折叠</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Export the tree</source>
        <translation>导出树</translation>
    </message>
    <message>
        <source>The tree was not written</source>
        <translation>树未写入</translation>
    </message>
    <message numerus="yes">
        <source>%1 doubtful edge(s), dashed</source>
        <translation>
            <numerusform>%1 条存疑的边，虚线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueHistogram</name>
    <message>
        <source>Histogram of the values</source>
        <translation>值的直方图</translation>
    </message>
    <message>
        <source>From %1 to %2, on average %3</source>
        <translation>从 %1 到 %2，平均 %3</translation>
    </message>
    <message>
        <source>%1 to %2: %3 records</source>
        <translation>%1 到 %2：%3 条记录</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ValueTableModel</name>
    <message>
        <source>%1
%2 of %3 records, %4</source>
        <translation>%1
%3 条记录中的 %2，%4</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>logwright::ui::ViewTabs</name>
    <message>
        <source>Views</source>
        <translation>视图</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WindowActions</name>
    <message>
        <source>&amp;Open folder...</source>
        <translation>打开文件夹(&amp;O)...</translation>
    </message>
    <message>
        <source>Open &amp;files...</source>
        <translation>打开文件(&amp;F)...</translation>
    </message>
    <message>
        <source>Open &amp;project...</source>
        <translation>打开项目(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;Save project copy as...</source>
        <translation>项目副本另存为(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Bigger text</source>
        <translation>放大文字(&amp;B)</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>缩小文字(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Normal text</source>
        <translation>标准文字(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>重置布局(&amp;R)</translation>
    </message>
    <message>
        <source>Reveal &amp;secrets</source>
        <translation>显示机密(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Lift last condition</source>
        <translation>解除最后一个条件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Clear the filter</source>
        <translation>清除过滤(&amp;C)</translation>
    </message>
    <message>
        <source>Only &amp;errors and above</source>
        <translation>仅错误及以上(&amp;E)</translation>
    </message>
    <message>
        <source>Only &amp;warnings and above</source>
        <translation>仅警告及以上(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Look for changed and new files</source>
        <translation>查找已更改和新增的文件(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Follow growing files</source>
        <translation>跟踪增长的文件(&amp;F)</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟踪</translation>
    </message>
    <message>
        <source>&amp;Go on reading</source>
        <translation>继续读取(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Cancel all tasks</source>
        <translation>取消所有任务(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Train relations...</source>
        <translation>训练关系(&amp;T)...</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>查找更改</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Command &amp;palette...</source>
        <translation>命令面板(&amp;P)...</translation>
    </message>
    <message>
        <source>&amp;About Logwright</source>
        <translation>关于 Logwright(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Templates</source>
        <translation>模板(&amp;T)</translation>
    </message>
    <message>
        <source>F&amp;indings</source>
        <translation>发现(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>主题(&amp;T)</translation>
    </message>
    <message>
        <source>Nothing was opened yet</source>
        <translation>尚未打开过任何内容</translation>
    </message>
    <message>
        <source>&amp;Forget these</source>
        <translation>忘记这些(&amp;F)</translation>
    </message>
    <message>
        <source>Write &amp;report...</source>
        <translation>写报告(&amp;R)...</translation>
    </message>
    <message>
        <source>&amp;Find...</source>
        <translation>查找(&amp;F)...</translation>
    </message>
    <message>
        <source>Find a &amp;template...</source>
        <translation>查找模板(&amp;T)...</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>书签(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <comment>menu</comment>
        <translation>转到(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help for this view</source>
        <translation>此视图的帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts...</source>
        <translation>键盘快捷键(&amp;K)...</translation>
    </message>
    <message>
        <source>&amp;Save the filter...</source>
        <translation>保存过滤(&amp;S)...</translation>
    </message>
    <message>
        <source>&amp;Highlighters</source>
        <translation>高亮(&amp;H)</translation>
    </message>
    <message>
        <source>Hide e-&amp;mail addresses</source>
        <translation>隐藏电子邮件地址(&amp;M)</translation>
    </message>
    <message>
        <source>E-mail addresses are secrets too: redacted everywhere, and found by detectors</source>
        <translation>电子邮件地址也是机密：处处遮盖，并由检测器找出</translation>
    </message>
    <message>
        <source>Follow the system&apos;s &amp;journal</source>
        <translation>跟踪系统日志(&amp;J)</translation>
    </message>
    <message>
        <source>Look for wrong cloc&amp;ks</source>
        <translation>查找不准的时钟(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;ort the table by...</source>
        <translation>表格排序方式(&amp;O)...</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkbenchKeeper</name>
    <message>
        <source>Filters, highlighters and layout are not kept</source>
        <translation>未保存过滤、高亮和布局</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowListModel</name>
    <message>
        <source>95 % within %1</source>
        <translation>95 % 在 %1 以内</translation>
    </message>
    <message>
        <source>How often it was carried out</source>
        <translation>执行的次数</translation>
    </message>
    <message>
        <source>From first to last record, the median</source>
        <translation>从首条到末条记录，取中位数</translation>
    </message>
    <message>
        <source>Begins with</source>
        <translation>开始于</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>用时</translation>
    </message>
</context>
<context>
    <name>logwright::ui::WorkflowView</name>
    <message>
        <source>Search workflows</source>
        <translation>搜索工作流</translation>
    </message>
    <message>
        <source>Search workflows by their steps</source>
        <translation>按步骤搜索工作流</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>工作流</translation>
    </message>
    <message>
        <source>Learning workflows</source>
        <translation>正在学习工作流</translation>
    </message>
    <message>
        <source>This record is of no workflow</source>
        <translation>此记录不属于任何工作流</translation>
    </message>
    <message>
        <source>Nothing ties it to other records, or no task like its was seen often enough.</source>
        <translation>没有什么将它与其他记录联系起来，或者类似的任务出现得不够多。</translation>
    </message>
    <message>
        <source>A session of %1 records</source>
        <translation>有 %1 条记录的会话</translation>
    </message>
    <message>
        <source>It keeps to the workflow from beginning to end.</source>
        <translation>它从头到尾符合工作流。</translation>
    </message>
    <message>
        <source>No logs are open</source>
        <translation>没有打开日志</translation>
    </message>
    <message>
        <source>Open logs to see the tasks that their records are steps of.</source>
        <translation>打开日志，查看其记录构成哪些任务的步骤。</translation>
    </message>
    <message>
        <source>The task list shows how far it is.</source>
        <translation>任务列表显示进度。</translation>
    </message>
    <message>
        <source>The logs are being read</source>
        <translation>正在读取日志</translation>
    </message>
    <message>
        <source>Workflows are learned when all of it is there.</source>
        <translation>全部读取后学习工作流。</translation>
    </message>
    <message>
        <source>Learning was cancelled</source>
        <translation>学习已取消</translation>
    </message>
    <message>
        <source>Learn workflows</source>
        <translation>学习工作流</translation>
    </message>
    <message>
        <source>No workflows were learned</source>
        <translation>未学到工作流</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No workflow fits the search</source>
        <translation>没有符合搜索的工作流</translation>
    </message>
    <message>
        <source>Its name or its steps hold all words searched for.</source>
        <translation>其名称或步骤须包含搜索的所有词。</translation>
    </message>
    <message>
        <source>No workflows were found</source>
        <translation>未找到工作流</translation>
    </message>
    <message>
        <source>No records are steps of a task that comes again. Choose above what ties records together.</source>
        <translation>没有记录是重复任务的步骤。请在上方选择记录的关联依据。</translation>
    </message>
    <message>
        <source>The tasks that records are steps of: branches, loops, times.</source>
        <translation>记录作为步骤构成的任务：分支、循环、时间。</translation>
    </message>
    <message>
        <source>tied together by their sessions</source>
        <translation>按会话关联</translation>
    </message>
    <message>
        <source>tied together by values they share</source>
        <translation>按共有的值关联</translation>
    </message>
    <message>
        <source>tied together by times alone: a guess</source>
        <translation>仅按时间关联：属于猜测</translation>
    </message>
    <message>
        <source>%1 executions</source>
        <translation>%1 次执行</translation>
    </message>
    <message>
        <source>%1 of %2 steps</source>
        <translation>%1 / %2 个步骤</translation>
    </message>
    <message>
        <source>%1 of %2 edges</source>
        <translation>%1 / %2 条边</translation>
    </message>
    <message>
        <source>Show its records in the log</source>
        <translation>在日志中显示其记录</translation>
    </message>
    <message>
        <source>Filter to this template</source>
        <translation>按此模板过滤</translation>
    </message>
    <message>
        <source>Picture that scales (SVG)...</source>
        <translation>矢量图 (SVG)...</translation>
    </message>
    <message>
        <source>Picture (PNG)...</source>
        <translation>图片 (PNG)...</translation>
    </message>
    <message>
        <source>Page (PDF)...</source>
        <translation>页面 (PDF)...</translation>
    </message>
    <message>
        <source>Graphviz (DOT)...</source>
        <translation>Graphviz (DOT)...</translation>
    </message>
    <message>
        <source>Data (JSON)...</source>
        <translation>数据 (JSON)...</translation>
    </message>
    <message>
        <source>Copy as a picture</source>
        <translation>复制为图片</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>现有依据</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>values they share</source>
        <translation>共有的值</translation>
    </message>
    <message>
        <source>times alone</source>
        <translation>仅时间</translation>
    </message>
    <message>
        <source>What says that records are of one execution of a task. Without a choice: sessions, where most records name one; else values that records share.</source>
        <translation>判断记录属于任务同一次执行的依据。未选择时：若多数记录带有会话则用会话，否则用记录共有的值。</translation>
    </message>
    <message>
        <source>Tied by</source>
        <translation>关联依据</translation>
    </message>
    <message>
        <source>Edges that a smaller share of the executions at their first step take are left out</source>
        <translation>在起始步骤的执行中占比更小的边不显示</translation>
    </message>
    <message>
        <source>Edges from</source>
        <translation>边的下限</translation>
    </message>
    <message>
        <source>The workflow as a picture or as data</source>
        <translation>将工作流导出为图片或数据</translation>
    </message>
    <message>
        <source>Without the session</source>
        <translation>不含会话</translation>
    </message>
    <message>
        <source>Shows the workflow alone again</source>
        <translation>重新仅显示工作流</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Export the workflow</source>
        <translation>导出工作流</translation>
    </message>
    <message>
        <source>The workflow was not written</source>
        <translation>工作流未写入</translation>
    </message>
</context>
<context>
    <name>logwright::ui::Workspace</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Template %1</source>
        <translation>模板 %1</translation>
    </message>
    <message>
        <source>Templates %1 and %2</source>
        <translation>模板 %1 和 %2</translation>
    </message>
    <message>
        <source>Without template %1</source>
        <translation>不含模板 %1</translation>
    </message>
    <message>
        <source>No component</source>
        <translation>无组件</translation>
    </message>
    <message>
        <source>Component %1</source>
        <translation>组件 %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Opens a folder of logs and shows what is in it.</source>
        <translation>打开日志文件夹并显示其中的内容。</translation>
    </message>
    <message>
        <source>Folders and files of logs, or one project.</source>
        <translation>日志的文件夹和文件，或一个项目。</translation>
    </message>
    <message>
        <source>Keep the project in FILE.</source>
        <translation>将项目保存在 FILE 中。</translation>
    </message>
    <message>
        <source>Save pictures of every view in DIR once all is read, and quit.</source>
        <translation>全部读取后，将每个视图的图片保存到 DIR 并退出。</translation>
    </message>
    <message>
        <source>light or dark; remembered.</source>
        <translation>light（浅色）或 dark（深色）；会记住。</translation>
    </message>
    <message>
        <source>no picture could be written to %1</source>
        <translation>无法将图片写入 %1</translation>
    </message>
    <message>
        <source>%1 is no theme; light and dark are</source>
        <translation>%1 不是主题；可用 light 和 dark</translation>
    </message>
    <message>
        <source>%1 does not exist</source>
        <translation>%1 不存在</translation>
    </message>
</context>
</TS>
