<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <location filename="../qml/surveys/AcknowledgeQuestion.qml" line="+13"/>
        <source>Yes, that is so</source>
        <comment>survey: what the question says is agreed to</comment>
        <translation>是的，我知道</translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <location filename="../qml/keyboard/ActionKeys.qml" line="+24"/>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation>换写法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation>汉字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation>重写</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear</source>
        <comment>key: empty the field</comment>
        <translation>清除</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <comment>key: take back a stroke</comment>
        <translation>撤一笔</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delete</source>
        <comment>key: take back a character</comment>
        <translation>退格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <comment>key: put the keyboard away</comment>
        <translation>收起</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>key: finish typing</comment>
        <translation>完成</translation>
    </message>
</context>
<context>
    <name>AgeChoice</name>
    <message>
        <location filename="../qml/match/AgeChoice.qml" line="+19"/>
        <source>Your age, if you like to tell</source>
        <comment>matching: age, beside the schooling</comment>
        <translation>您多大年纪？想说才说</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It only warns you of ages that a job states. It changes no order and is forgotten when you leave.</source>
        <comment>matching: what the age is for</comment>
        <translation>只用来提醒您写明的年龄。不改先后，您一走就忘掉。</translation>
    </message>
</context>
<context>
    <name>AreaMap</name>
    <message>
        <location filename="../qml/jobs/AreaMap.qml" line="+29"/>
        <source>High-tech</source>
        <comment>map: short for Zhaoqing High-tech Zone</comment>
        <translation>高新区</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Sketch map</source>
        <comment>below the map of the areas: not to scale</comment>
        <translation>示意图</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <location filename="../qml/home/AttractScreen.qml" line="+106"/>
        <source>Find work near home</source>
        <comment>attract screen, the largest words</comment>
        <translation>家门口，找工作</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation>点一下开始</translation>
    </message>
    <message numerus="yes">
        <location line="-44"/>
        <source>%n vacancies are listed here</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>这里有 %n 个岗位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BegunRow</name>
    <message>
        <location filename="../qml/surveys/BegunRow.qml" line="+53"/>
        <source>Tap once more: all its answers go</source>
        <comment>list of surveys: throws one away</comment>
        <translation>再点一下：填的都没有了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Throw away</source>
        <comment>list of surveys</comment>
        <translation>不要了</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Go on</source>
        <comment>list of surveys: with one that was begun</comment>
        <translation>接着做</translation>
    </message>
</context>
<context>
    <name>BoothHead</name>
    <message>
        <location filename="../qml/fairs/BoothHead.qml" line="+36"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation>%1 号摊</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Phone: %1</source>
        <comment>stand of a job fair</comment>
        <translation>电话：%1</translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <location filename="../qml/fairs/BoothScreen.qml" line="+21"/>
        <source>About this stand</source>
        <comment>title of the page of a stand of a job fair</comment>
        <translation>这个摊位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation>%1 号摊</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Whom they look for</source>
        <comment>page of a stand of a job fair</comment>
        <translation>招什么人</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation>招什么人没写，到时可以问</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking for work costs nothing. Do not pay anybody for a job, a deposit or clothes.</source>
        <comment>page of a stand of a job fair</comment>
        <translation>找工作不要钱。要您交押金、服装费的，都不要给。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Kept: tap to take it off</source>
        <comment>stand of a job fair</comment>
        <translation>记下了，点一下就不记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation>记满 10 个了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I want to go to this stand</source>
        <comment>stand of a job fair: keep it</comment>
        <translation>我要去这个摊位</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This stand is not there any more</source>
        <comment>page of a stand of a job fair</comment>
        <translation>这个摊位没有了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The fair is over, or the employer does not come.</source>
        <comment>page of a stand of a job fair</comment>
        <translation>招聘会开完了，或者单位不来了。</translation>
    </message>
</context>
<context>
    <name>BoothsScreen</name>
    <message>
        <location filename="../qml/fairs/BoothsScreen.qml" line="+22"/>
        <source>Stands</source>
        <comment>title of the list of stands of a job fair</comment>
        <translation>摊位</translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <location filename="../qml/fairs/CalendarDay.qml" line="+34"/>
        <source>%1: %2</source>
        <comment>calendar: day, and how many job fairs</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n job fairs</source>
        <comment>calendar</comment>
        <translation>
            <numerusform>%n 场招聘会</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>today</source>
        <comment>calendar, below the day</comment>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>CallTile</name>
    <message numerus="yes">
        <location filename="../qml/staff/CallTile.qml" line="+47"/>
        <source>Somebody has been calling you for %n minutes</source>
        <comment>staff: a call</comment>
        <translation>
            <numerusform>有人叫您，等了 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody calls you</source>
        <comment>staff: a call</comment>
        <translation>有人叫您</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Machine %1</source>
        <comment>staff: where the call comes from; four digits of its mark</comment>
        <translation>机器 %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Wants to be called back. The bureau has the number.</source>
        <comment>staff: a call</comment>
        <translation>要回电话，号码在就业局那里。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I have seen it</source>
        <comment>staff: a call</comment>
        <translation>知道了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation>没找到人</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>I go there</source>
        <comment>staff: a call</comment>
        <translation>我去</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation>办好了</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <location filename="../qml/receipts/CancelPanel.qml" line="+16"/>
        <source>Take it back?</source>
        <comment>receipt: before it is cancelled</comment>
        <translation>要取消吗？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, keep it</source>
        <comment>receipt: do not cancel</comment>
        <translation>不取消，留着</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Yes, take it back</source>
        <comment>receipt: cancel</comment>
        <translation>取消这一次</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Then you are no longer on the list. You can hand it in again later.</source>
        <comment>receipt: before it is cancelled</comment>
        <translation>取消以后就不在名单上了。以后还可以再报。</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <location filename="../qml/keyboard/CandidateGrid.qml" line="+88"/>
        <source>Previous candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>前面的字</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>更多的字</translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <location filename="../qml/training/CategoryChips.qml" line="+19"/>
        <source>All</source>
        <comment>courses of every kind</comment>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <location filename="../qml/door/CheckInActions.qml" line="+34"/>
        <source>Type a code</source>
        <comment>check-in: the pickup code of a receipt</comment>
        <translation>输号码</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Identity number</source>
        <comment>check-in: of somebody without a ticket</comment>
        <translation>身份证号码</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Take the last one back</source>
        <comment>check-in: the last scan</comment>
        <translation>撤销上一个</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Leave it to the visitors</source>
        <comment>check-in: self check-in begins</comment>
        <translation>让来的人自己签</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation>没票，登记进场</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the door</source>
        <comment>check-in: away from a stand</comment>
        <translation>回到门口</translation>
    </message>
</context>
<context>
    <name>CheckInCounts</name>
    <message>
        <location filename="../qml/door/CheckInCounts.qml" line="+24"/>
        <source>Inside now</source>
        <comment>check-in: how many people</comment>
        <translation>现在场内</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n have come</source>
        <comment>check-in: people, each once</comment>
        <translation>
            <numerusform>来过 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>visits</source>
        <comment>check-in: people at a stand, beside their number</comment>
        <translation>人来过</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <location filename="../qml/door/CheckInScreen.qml" line="+23"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation>签到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Camera on: it only reads codes</source>
        <comment>check-in: sign beside the picture</comment>
        <translation>摄像头开着：只认码，不拍照</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>They come in</source>
        <comment>check-in: the direction</comment>
        <translation>进场</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>They go out</source>
        <comment>check-in: the direction</comment>
        <translation>离场</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the tickets of those who ask here</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation>扫来这个摊位的人的门票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the tickets of those who go</source>
        <comment>check-in, for staff</comment>
        <translation>请扫离场的人的票</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Scan the next ticket</source>
        <comment>check-in, for staff</comment>
        <translation>请扫下一张票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each visitor counts once. Nobody learns who they are.</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation>每人只算一次，不记是谁。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One after the other: each answer goes by itself. Scan the poster of a stand to count its visitors.</source>
        <comment>check-in, for staff</comment>
        <translation>一个接一个扫，结果会自己消失。扫摊位海报，可统计来这个摊位的人。</translation>
    </message>
</context>
<context>
    <name>CheckInTile</name>
    <message>
        <location filename="../qml/staff/CheckInTile.qml" line="+14"/>
        <source>Check-in</source>
        <comment>staff: at the door of a job fair</comment>
        <translation>签到</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../qml/receipts/CheckRow.qml" line="+62"/>
        <source>Change</source>
        <comment>form: change this answer</comment>
        <translation>改</translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <location filename="../qml/receipts/CheckScreen.qml" line="+29"/>
        <source>Is this right?</source>
        <comment>title of the last page of the form</comment>
        <translation>这样对吗？</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Try again</source>
        <comment>form: hand it in once more</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>form</comment>
        <translation>提交</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>You want this job</source>
        <comment>form, last page</comment>
        <translation>您想去</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>We call you</source>
        <comment>form, last page</comment>
        <translation>称呼您</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We call this number</source>
        <comment>form, last page</comment>
        <translation>打这个电话</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>It goes to the employment bureau and the employer. You get a receipt with a code.</source>
        <comment>form, last page</comment>
        <translation>会送到就业局和用人单位。您会拿到一个回执码。</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Your identity number</source>
        <comment>form, last page</comment>
        <translation>您的身份证号</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>You sign up for</source>
        <comment>form, last page: a class</comment>
        <translation>您要报的班</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>It goes to the employment bureau. You get a receipt with a code, and by it you see whether you have a place.</source>
        <comment>form, last page</comment>
        <translation>会送到人社部门。给您一张带取件码的回执，凭码能查有没有位。</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>You sign up for</source>
        <comment>form, last page: a job fair</comment>
        <translation>您要去</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>It goes to the employment bureau. You get a receipt with a code: show it at the door.</source>
        <comment>form, last page: a job fair</comment>
        <translation>会送到人社部门。给您一张带号码的回执，到时给门口的人看。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../qml/controls/Chip.qml" line="+16"/>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation>点一下去掉这个条件</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <location filename="../qml/jobs/ChosenChips.qml" line="+36"/>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation>只看写明的</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation>加条件</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <location filename="../qml/training/ClassCard.qml" line="+97"/>
        <source>places are given after that day</source>
        <comment>class: nobody has one before</comment>
        <translation>截止以后才排位</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <location filename="../qml/training/ClassList.qml" line="+25"/>
        <source>Choose a class</source>
        <comment>above the classes of a course</comment>
        <translation>选一个班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The next class</source>
        <comment>above the one class of a course</comment>
        <translation>下一个班</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>free place</source>
        <comment>class: beside the sign of an empty chair</comment>
        <translation>空位</translation>
    </message>
</context>
<context>
    <name>ClassesDoor</name>
    <message>
        <location filename="../qml/staff/ClassesDoor.qml" line="+14"/>
        <source>Class lists</source>
        <comment>staff: who signed up for which class, and who came</comment>
        <translation>班级名单</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <location filename="../qml/door/CodeEntry.qml" line="+56"/>
        <source>Delete</source>
        <comment>check-in: one character</comment>
        <translation>删一位</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing a code</comment>
        <translation>改用扫码</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <location filename="../src/common/words/codewords.cpp" line="+21"/>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation>全职</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation>兼职</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation>零工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation>见习</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation>实习</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation>公益性岗位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation>妈妈岗</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation>居家手工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation>季节工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Retired people welcome</source>
        <comment>kind of employment</comment>
        <translation>返聘</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Daytime</source>
        <comment>shift</comment>
        <translation>白天</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation>两班倒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation>三班倒</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nights</source>
        <comment>shift</comment>
        <translation>夜班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation>周末</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation>时间灵活</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation>早班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation>晚班</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation>包吃</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lodging</source>
        <comment>benefit</comment>
        <translation>包住</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Social insurance</source>
        <comment>benefit: the five insurances</comment>
        <translation>五险</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation>公积金</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation>夜班补贴</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation>班车</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation>日结</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid leave</source>
        <comment>benefit</comment>
        <translation>有薪假</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holiday gifts</source>
        <comment>benefit</comment>
        <translation>节日福利</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation>餐补</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation>交通补贴</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation>住房补贴</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation>高温补贴</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation>体检</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training</source>
        <comment>benefit</comment>
        <translation>培训</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation>奖金</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Days off</source>
        <comment>benefit: fixed days off each week or month</comment>
        <translation>有休息日</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Urgent</source>
        <comment>tag of a vacancy</comment>
        <translation>急招</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>残疾友好</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation>退役军人优先</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>应届可</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sample</source>
        <comment>tag of a vacancy: fictitious</comment>
        <translation>示例</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Any schooling</source>
        <comment>education</comment>
        <translation>不限学历</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary school</source>
        <comment>education</comment>
        <translation>小学</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Junior secondary</source>
        <comment>education</comment>
        <translation>初中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Senior secondary</source>
        <comment>education</comment>
        <translation>普通高中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vocational secondary</source>
        <comment>education</comment>
        <translation>职业高中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Technical school</source>
        <comment>education</comment>
        <translation>技工学校</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation>中专</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation>大专</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bachelor</source>
        <comment>education</comment>
        <translation>本科</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Master</source>
        <comment>education</comment>
        <translation>硕士</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Doctor</source>
        <comment>education</comment>
        <translation>博士</translation>
    </message>
    <message>
        <location filename="../src/common/words/certificatewords.cpp" line="+16"/>
        <source>health certificate</source>
        <comment>certificate</comment>
        <translation>健康证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>electrician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>电工证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>welder&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>焊工证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>forklift certificate</source>
        <comment>certificate</comment>
        <translation>叉车证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>guard&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>保安员证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fire control certificate</source>
        <comment>certificate</comment>
        <translation>消防设施操作员证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>child care certificate</source>
        <comment>certificate</comment>
        <translation>育婴保育证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elder care certificate</source>
        <comment>certificate</comment>
        <translation>养老护理员证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cook&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>厨师证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>safety officer&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>安全员证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>driving licence</source>
        <comment>certificate</comment>
        <translation>驾驶证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lorry driving licence</source>
        <comment>certificate</comment>
        <translation>大车驾驶证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>accounting certificate</source>
        <comment>certificate</comment>
        <translation>会计证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>teaching certificate</source>
        <comment>certificate</comment>
        <translation>教师资格证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nursing certificate</source>
        <comment>certificate</comment>
        <translation>护士证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pharmacist&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>药师证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>doctor&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>医师证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>building certificate</source>
        <comment>certificate</comment>
        <translation>建造类证书</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>crane certificate</source>
        <comment>certificate</comment>
        <translation>特种设备证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>boiler certificate</source>
        <comment>certificate</comment>
        <translation>锅炉证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>beautician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>美容师证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation>其他证书</translation>
    </message>
    <message>
        <location filename="../src/common/words/codewords.cpp" line="+90"/>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <location filename="../src/common/words/groupwords.cpp" line="+21"/>
        <source>Factory work</source>
        <comment>group of work: production, assembly, packing, inspection</comment>
        <translation>工厂普工</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation>机械维修</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation>制衣针车</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation>餐饮酒店</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation>清洁</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation>家政护理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Guards</source>
        <comment>group of work: security, doorkeeping</comment>
        <translation>保安</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Driving</source>
        <comment>group of work: drivers, transport</comment>
        <translation>司机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation>仓库快递</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation>店员销售</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation>办公室</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation>建筑装修</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation>种养园林</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation>医疗卫生</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation>教育培训</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation>技术电脑</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Management</source>
        <comment>group of work: heads, supervisors</comment>
        <translation>管理</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other work</source>
        <comment>group of work</comment>
        <translation>其他</translation>
    </message>
    <message>
        <location filename="../src/common/words/categorywords.cpp" line="+18"/>
        <source>Cantonese cooking</source>
        <comment>category of courses: programme</comment>
        <translation>粤菜师傅</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Guangdong technicians</source>
        <comment>category of courses: programme</comment>
        <translation>广东技工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Household services</source>
        <comment>category of courses: programme</comment>
        <translation>南粤家政</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mothers and babies</source>
        <comment>category of courses: household services</comment>
        <translation>母婴护理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Help at home</source>
        <comment>category of courses: household services</comment>
        <translation>居家服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the old</source>
        <comment>category of courses: household services</comment>
        <translation>养老护理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the sick</source>
        <comment>category of courses: household services</comment>
        <translation>医护陪护</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting a business</source>
        <comment>category of courses</comment>
        <translation>创业培训</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trades in demand</source>
        <comment>category of courses</comment>
        <translation>急需紧缺</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other courses</source>
        <comment>category of courses</comment>
        <translation>其他课程</translation>
    </message>
    <message>
        <location filename="../src/common/words/fairwords.cpp" line="+25"/>
        <source>%1 at night</source>
        <comment>time of day: 0 to 5</comment>
        <translation>半夜 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 early in the morning</source>
        <comment>time of day: 5 to 8</comment>
        <translation>早上 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the morning</source>
        <comment>time of day: 8 to 12</comment>
        <translation>上午 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at noon</source>
        <comment>time of day: 12 to 13</comment>
        <translation>中午 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the afternoon</source>
        <comment>time of day: 13 to 18</comment>
        <translation>下午 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the evening</source>
        <comment>time of day: 18 to 24</comment>
        <translation>晚上 %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1</source>
        <comment>a full hour of the clock, 7</comment>
        <translation>%1 点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1:30</source>
        <comment>half an hour past the hour</comment>
        <translation>%1 点半</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1:%2</source>
        <comment>hour and minute of the clock</comment>
        <translation>%1 点 %2 分</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Monday</source>
        <comment>day of the week</comment>
        <translation>星期一</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tuesday</source>
        <comment>day of the week</comment>
        <translation>星期二</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wednesday</source>
        <comment>day of the week</comment>
        <translation>星期三</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thursday</source>
        <comment>day of the week</comment>
        <translation>星期四</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Friday</source>
        <comment>day of the week</comment>
        <translation>星期五</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saturday</source>
        <comment>day of the week</comment>
        <translation>星期六</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sunday</source>
        <comment>day of the week</comment>
        <translation>星期日</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Night fair</source>
        <comment>sort of job fairs</comment>
        <translation>夜招聘</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Campus fair</source>
        <comment>sort of job fairs</comment>
        <translation>校招聘</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jobs wait for you</source>
        <comment>sort of job fairs</comment>
        <translation>职等您</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the post office</source>
        <comment>sort of job fairs</comment>
        <translation>邮助力</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Help that comes to you</source>
        <comment>sort of job fairs</comment>
        <translation>暖心送</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warm spring in Guangdong</source>
        <comment>sort of job fairs</comment>
        <translation>南粤春暖</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Job fair</source>
        <comment>sort of job fairs: none of the named ones</comment>
        <translation>招聘会</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 to %2</source>
        <comment>two hours of the clock, 7 and 9</comment>
        <translation>%1到 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1到%2</translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <location filename="../qml/receipts/ConsentScreen.qml" line="+17"/>
        <source>What you are asked for</source>
        <comment>consent</comment>
        <translation>要您填什么</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What it is used for</source>
        <comment>consent</comment>
        <translation>拿来做什么</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who can see it</source>
        <comment>consent</comment>
        <translation>谁能看到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For how long</source>
        <comment>consent</comment>
        <translation>留多久</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On this machine</source>
        <comment>consent</comment>
        <translation>在这台机器上</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What to call you, and your telephone number</source>
        <comment>consent</comment>
        <translation>怎么称呼您，和您的电话</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To call you about this job, and for nothing else</source>
        <comment>consent</comment>
        <translation>只为这份工作给您打电话，不做别的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the employer of this job</source>
        <comment>consent</comment>
        <translation>就业局，和这份工作的用人单位</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days at most, then it is deleted. You can take it back at any time.</source>
        <comment>consent</comment>
        <translation>
            <numerusform>最多 %n 天，到时删掉。您随时可以取消</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked as soon as you hand it in: this machine cannot open it</source>
        <comment>consent</comment>
        <translation>提交就加锁，机器自己也打不开</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I want this job</source>
        <comment>title of the page of consent</comment>
        <translation>我想去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Agree and go on</source>
        <comment>consent</comment>
        <translation>同意并继续</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>What to call you, your telephone number and your identity number</source>
        <comment>consent to a sign-up</comment>
        <translation>怎么称呼您、您的电话、身份证号</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To sign you up for this class and call you about it, and for nothing else</source>
        <comment>consent to a sign-up</comment>
        <translation>只用来报这个班、打电话告诉您，别的都不用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the school of this class</source>
        <comment>consent to a sign-up</comment>
        <translation>人社部门，还有办这个班的学校</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sign up for the class</source>
        <comment>title of the page of consent</comment>
        <translation>报这个班</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No, thank you</source>
        <comment>consent: back to the vacancy or the class</comment>
        <translation>先不了</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>To sign you up for this job fair, and call you when it changes; for nothing else</source>
        <comment>consent to a sign-up for a job fair</comment>
        <translation>给您报这场招聘会的名，有变动打给您，不作别用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau. The employers at the fair do not get it.</source>
        <comment>consent to a sign-up for a job fair</comment>
        <translation>就业局。招聘会上的单位看不到。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign up for the job fair</source>
        <comment>title of the page of consent</comment>
        <translation>报名去招聘会</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../src/common/console/helptext.cpp" line="+46"/>
        <source>%1 (needed)</source>
        <translation>%1（必填）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (otherwise %2)</source>
        <translation>%1（默认 %2）</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>[options]</source>
        <translation>[选项]</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+16"/>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation>退出码：0 完成，1 失败，2 用法不对。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>COMMAND [options]</source>
        <translation>命令 [选项]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 COMMAND --help shows what a command takes.</source>
        <translation>各命令的用法请看 %1 命令 --help。</translation>
    </message>
    <message>
        <location filename="../src/common/console/program.cpp" line="+37"/>
        <source>Language of what is printed: %1</source>
        <translation>输出所用的语言：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show this help</source>
        <translation>显示本帮助</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+48"/>
        <source>%1 --help shows what is possible.</source>
        <translation>用法请看 %1 --help。</translation>
    </message>
</context>
<context>
    <name>CourseActions</name>
    <message>
        <location filename="../qml/training/CourseActions.qml" line="+50"/>
        <source>Ask first</source>
        <comment>course: above the telephone number</comment>
        <translation>先问问</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for: %1</source>
        <comment>course: contact person</comment>
        <translation>找：%1</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>I want to join: call the staff</source>
        <comment>page of a course</comment>
        <translation>我想参加，叫工作人员</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up</source>
        <comment>page of a course</comment>
        <translation>报这个班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign up: %1</source>
        <comment>page of a course, the first day of the class</comment>
        <translation>报 %1的班</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Join the queue</source>
        <comment>page of a course: the class is full</comment>
        <translation>报名排队</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the queue: %1</source>
        <comment>page of a course: the class is full, its first day</comment>
        <translation>排 %1的班</translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <location filename="../qml/jobs/CourseCards.qml" line="+30"/>
        <source>Not learned yet? Join a course first</source>
        <comment>vacancy page: above courses that open the vacancy</comment>
        <translation>还没学过？可以先上课</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>gives %1</source>
        <comment>course: certificates</comment>
        <translation>可考%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>teaches this trade</source>
        <comment>course</comment>
        <translation>教这门手艺</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <location filename="../qml/training/CourseFacts.qml" line="+21"/>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation>学完得到</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation>
            <numerusform>共 %n 课时</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation>在哪上课</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation>什么时候</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation>%1前报名</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation>谁能报名</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation>谁来教</translation>
    </message>
</context>
<context>
    <name>CourseJobsScreen</name>
    <message>
        <location filename="../qml/jobs/CourseJobsScreen.qml" line="+18"/>
        <source>Work after this course</source>
        <comment>title of a list of vacancies</comment>
        <translation>学会能做的工作</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n jobs are open to those who have learned it. Here are the newest.</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>学会能做 %n 个岗位，这里是最新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n jobs are open to those who have learned it</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>学会能做 %n 个岗位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <location filename="../qml/training/CourseScreen.qml" line="+26"/>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation>培训课程</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>This course has ended</source>
        <comment>page of a course</comment>
        <translation>这门课程已经结束</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The school took it back, or its last day to sign up has passed.</source>
        <comment>page of a course</comment>
        <translation>学校已经撤下，或者报名时间已过。</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Ask the staff here</source>
        <comment>page of a course: instead of printing</comment>
        <translation>请问工作人员</translation>
    </message>
</context>
<context>
    <name>CourseTile</name>
    <message>
        <location filename="../qml/training/CourseTile.qml" line="+80"/>
        <source>No class to sign up for at the moment</source>
        <comment>card of a course</comment>
        <translation>现在没有能报的班</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <location filename="../qml/controls/DigitPad.qml" line="+65"/>
        <source>Clear</source>
        <comment>pad: take back all digits</comment>
        <translation>重来</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Delete</source>
        <comment>pad: take back one digit</comment>
        <translation>删除</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../qml/controls/DisplayPanel.qml" line="+18"/>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation>文字大小和颜色</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>White on black</source>
        <comment>display panel: strong contrast, on or off</comment>
        <translation>黑底白字</translation>
    </message>
</context>
<context>
    <name>DoorReady</name>
    <message>
        <location filename="../qml/door/DoorReady.qml" line="+41"/>
        <source>Camera on: it only reads codes</source>
        <comment>check-in: sign beside the picture</comment>
        <translation>摄像头开着：只认码，不拍照</translation>
    </message>
</context>
<context>
    <name>DoorVerdict</name>
    <message>
        <location filename="../qml/door/DoorVerdict.qml" line="+88"/>
        <source>Wrong one: take it back</source>
        <comment>check-in: the last scan</comment>
        <translation>扫错了，撤销</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let them in anyway</source>
        <comment>check-in</comment>
        <translation>还是让他进</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation>没票，登记进场</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <location filename="../qml/door/DoorWords.qml" line="+40"/>
        <location line="+3"/>
        <source>Come in</source>
        <comment>at the door of a job fair, large</comment>
        <translation>请进</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Welcome back</source>
        <comment>at the door of a job fair, large</comment>
        <translation>又来了</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counted</source>
        <comment>at a stand of a job fair, large</comment>
        <translation>已登记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Was counted</source>
        <comment>at a stand of a job fair, large: earlier already</comment>
        <translation>登记过了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At this stand</source>
        <comment>at a stand of a job fair, large</comment>
        <translation>在这个摊位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Good-bye</source>
        <comment>at the door of a job fair, large</comment>
        <translation>慢走</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken back</source>
        <comment>at the door of a job fair, large</comment>
        <translation>已撤销</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is inside</source>
        <comment>at the door of a job fair, large</comment>
        <translation>进过了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other fair</source>
        <comment>at the door of a job fair, large</comment>
        <translation>别场的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not today</source>
        <comment>at the door of a job fair, large</comment>
        <translation>不是今天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place yet</source>
        <comment>at the door of a job fair, large</comment>
        <translation>没名额</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known here</source>
        <comment>at the door of a job fair, large</comment>
        <translation>查不到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No ticket</source>
        <comment>at the door of a job fair, large</comment>
        <translation>不是门票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once more</source>
        <comment>at the door of a job fair, large</comment>
        <translation>再扫一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not valid</source>
        <comment>at the door of a job fair, large</comment>
        <translation>不能用</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Without a ticket</source>
        <comment>at the door, for staff</comment>
        <translation>没有票，已登记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a ticket, with their identity number. Only the bureau can open it.</source>
        <comment>at the door, for staff</comment>
        <translation>没有门票，用身份证号码进场。号码只有人社部门能打开。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From now on tickets are counted for this stand.</source>
        <comment>at the door, for staff</comment>
        <translation>从现在起，扫的门票都算这个摊位的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been here before.</source>
        <comment>at the door, for staff</comment>
        <translation>这张门票来过这个摊位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody saw them come in at this door.</source>
        <comment>at the door, for staff</comment>
        <translation>这个门没见到他进来。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last scan does not count.</source>
        <comment>at the door, for staff</comment>
        <translation>上一次扫码不算了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket came in at %1. Another person with the same ticket? Ask for the pickup code.</source>
        <comment>at the door, for staff</comment>
        <translation>这张票 %1 进来过。是另一个人拿同一张票？问他的回执号码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a good ticket, of another job fair. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>票是真的，是别场招聘会的。可以按没票登记进场。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up was taken back. You can let them in anyway.</source>
        <comment>at the door, for staff</comment>
        <translation>这个报名取消了。您可以还是让他进。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket is for another day.</source>
        <comment>at the door, for staff</comment>
        <translation>这张票是别的日子的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair of this ticket is over.</source>
        <comment>at the door, for staff</comment>
        <translation>这张票的招聘会已经结束。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up is on the list, or not confirmed. You decide.</source>
        <comment>at the door, for staff</comment>
        <translation>这个报名还在排队，或者没确认。由您决定。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be good: this machine has not heard of who issued it. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>票可能是真的：这台机器还不认识发票的一方。可以按没票登记进场。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody who may has issued this ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>这张票不是有权发票的一方发的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is another kind of code.</source>
        <comment>at the door, for staff</comment>
        <translation>这是别的码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This station does not know the code, or it was made elsewhere a moment ago. Scan the ticket, or let them in without one.</source>
        <comment>at the door, for staff</comment>
        <translation>本站查不到这个号码，可能是刚在别处办的。请扫门票，或不用门票放行。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please do not scan identity cards. Nothing of it was kept.</source>
        <comment>at the door, for staff</comment>
        <translation>请不要扫身份证。什么都没有留下。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: it was not written down.</source>
        <comment>at the door, for staff</comment>
        <translation>这台机器的磁盘写不进去：没有记下来。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are checked in.</source>
        <comment>self check-in</comment>
        <translation>已经签到了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are checked in. Only the bureau can open your number; it is erased after 90 days.</source>
        <comment>self check-in</comment>
        <translation>签到好了。您的号码只有人社部门能打开，90 天后删除。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thank you. Your interest in this stand counts.</source>
        <comment>self check-in</comment>
        <translation>谢谢，已登记您对这个摊位的意向。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have a safe way home.</source>
        <comment>self check-in</comment>
        <translation>路上小心。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been used already. Please ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation>这张票已经用过了。请问门口的工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show your ticket, not your identity card. Nothing of it was kept.</source>
        <comment>self check-in</comment>
        <translation>请出示门票，不要出示身份证。什么都没有留下。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show the code of your ticket.</source>
        <comment>self check-in</comment>
        <translation>请出示门票的码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show it once more, or ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation>请再出示一次，或者问门口的工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please ask the staff at the door: they can help you.</source>
        <comment>self check-in</comment>
        <translation>请找门口的工作人员，他们会帮您。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stand %1</source>
        <comment>check-in: its number</comment>
        <translation>%1 号摊</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card. They are sealed for the bureau and erased after 90 days; nobody can read them here.</source>
        <comment>check-in: the identity number</comment>
        <translation>18 位，照身份证上的输。号码加密交给人社部门，90 天后删除，这里没人能看到。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>check-in: the identity number</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation>没有这样开头的号码，请对一对身份证的前 6 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation>出生日期不对，请对一对中间 8 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>check-in: the identity number</comment>
        <translation>有一位不对，请对一对身份证，把不同的那位重新输。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is right.</source>
        <comment>check-in: the identity number</comment>
        <translation>号码正确。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This door cannot be opened: see whether the machine is enrolled.</source>
        <comment>check-in</comment>
        <translation>签到打不开：看看这台机器登记了没有。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>check-in</comment>
        <translation>请稍等……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No network: it works all the same</source>
        <comment>check-in</comment>
        <translation>没有网，照样准</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n wait to be sent</source>
        <comment>check-in: scans</comment>
        <translation>
            <numerusform>%n 条待送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingQuestion</name>
    <message>
        <location filename="../qml/surveys/DrawingQuestion.qml" line="+36"/>
        <source>This is drawn already, and kept</source>
        <comment>survey: a signature</comment>
        <translation>已经签好，存着了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write here with your finger</source>
        <comment>survey: a signature</comment>
        <translation>请用手指写在这里</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Wipe it and write anew</source>
        <comment>survey: a signature</comment>
        <translation>擦掉重写</translation>
    </message>
</context>
<context>
    <name>ErrorHint</name>
    <message>
        <location filename="../src/common/catalogue/matchweights.cpp" line="+70"/>
        <source>%1: the table is missing</source>
        <translation>%1：缺少这一节</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: a whole number from %2 to %3 is needed</source>
        <translation>%1：要写 %2 到 %3 的整数</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1: a text of 1 to 40 bytes is needed</source>
        <translation>%1：要写 1 到 40 字节的文字</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no such key; take it out or correct its spelling</source>
        <translation>%1：没有这一项；删去或改正拼写</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: a looser match must not give more points</source>
        <translation>%1：匹配较宽的，分数不能反而更高</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: nothing may give more points than same_area</source>
        <translation>%1：各项分数都不能高于 same_area</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: a list of 1 to 8 pairs is needed</source>
        <translation>%1：要写一列，1 到 8 对</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1: each step is [metres, points], metres rising and points falling from same_area</source>
        <translation>%1：每一级写成 [米数, 分数]，米数递增，分数从 same_area 起递减</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: what is not stated must not give more points than what fits</source>
        <translation>%1：没写明的，分数不能高于符合的</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: nothing may give more points than met</source>
        <translation>%1：各项分数都不能高于 met</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of codes is needed</source>
        <translation>%1：要写一列代码</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: no certificate of docs/formats/wishes.md</source>
        <translation>%1：docs/formats/wishes.md 里没有这种证书</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: three stars need more points than two</source>
        <translation>%1：三颗星要的分须高于两颗星</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: at most 200 tables [[related]]</source>
        <translation>%1：[[related]] 最多 200 个</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a list of 2 to 50 names of occupations is needed</source>
        <translation>%1：要写一列职业名称，2 到 50 个</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: no name of the classification (assets/occupations.tsv)</source>
        <translation>%1：职业分类里没有这个名称（assets/occupations.tsv）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: the best values of the six parts add up to %2; they must be 100</source>
        <translation>%1：六部分的最高分加起来是 %2，应为 100</translation>
    </message>
    <message>
        <location filename="../src/common/catalogue/synonymlist.cpp" line="+62"/>
        <source>a line begins with one of = &gt; ~ + ! #</source>
        <translation>每行开头要用 = &gt; ~ + ! # 之一</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>one word alone means nothing else</source>
        <translation>只有一个词，没有同义的词</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+5"/>
        <source>words, a colon, words</source>
        <translation>写成：词、冒号、词</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>a word, then the characters that spoil it: behind the word as they are, before it with a dash at their end</source>
        <translation>先写词，再写会改变词义的字：在词后面的照写，在词前面的末尾加一个“-”</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>more than 120 words</source>
        <translation>超过 120 个词</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>a weight is a number from 1 to 100</source>
        <translation>权重是 1 到 100 的数</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation>一个词有 1 到 16 个字（汉字、字母或数字）</translation>
    </message>
    <message>
        <location filename="../src/common/console/arguments.cpp" line="+78"/>
        <source>it belongs to: %1</source>
        <translation>它用在：%1</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>write a whole number from %1 to %2</source>
        <translation>写 %1 到 %2 的整数</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>write one of: %1</source>
        <translation>写其中之一：%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/settingsfile.cpp" line="+76"/>
        <source>write [%1] on a line of its own</source>
        <translation>单独一行写 [%1]</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/tomlsection.cpp" line="+88"/>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 要写 %2 到 %3 的整数</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 要写 %2 到 %3 的数</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 must be true or false, without quotes</source>
        <translation>%1 要写 true 或 false，不带引号</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be a text in quotes, at most %2 characters</source>
        <translation>%1 要写带引号的文字，最多 %2 个字符</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be one of %2</source>
        <translation>%1 只能是其中之一：%2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 must be a list of different texts</source>
        <translation>%1 要写成一列文字，不能有重复</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 must be a list out of %2, none twice</source>
        <translation>%1 要写成一列，从 %2 中选，不能有重复</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>instead of %1 one of: %2</source>
        <translation>把 %1 换成其中之一：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instead of %1 perhaps %2?</source>
        <translation>%1 是不是应写成 %2？</translation>
    </message>
    <message>
        <location filename="../src/kiosk/matching/wishesjson.cpp" line="+92"/>
        <source>%1: an object { … } is needed</source>
        <translation>%1：要写对象 { … }</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: wishes say what work somebody looks for, not who somebody is; take it out</source>
        <translation>%1：愿望写的是找什么工作，不写个人情况；请删去</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: no such member; take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation>%1：没有这一项；删去或改正拼写（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1: a list of texts is needed</source>
        <translation>%1：要写一列文字</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of at most 32 texts is needed</source>
        <translation>%1：要写一列文字，最多 32 个</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an entry is empty or too long</source>
        <translation>%1：有一项是空的或太长</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a short text is needed</source>
        <translation>%1：要写一段短文字</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a number from %2 to %3 is needed</source>
        <translation>%1：要写 %2 到 %3 的数</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: true or false is needed</source>
        <translation>%1：要写 true 或 false</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+136"/>
        <source>%1: a code that docs/formats/wishes.md does not list</source>
        <translation>%1：docs/formats/wishes.md 里没有这个代码</translation>
    </message>
    <message>
        <location line="-122"/>
        <source>%1: no occupation is known for an entry; write its code or name (assets/occupations.tsv), or choose a group</source>
        <translation>%1：有一项找不到对应的职业；写职业代码或名称（assets/occupations.tsv），或选一个类别</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: no such group (docs/formats/wishes.md)</source>
        <translation>%1：没有这个类别（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no code of a county or town of the city (six or nine digits)</source>
        <translation>%1：不是本市县区或镇街的代码（六位或九位数字）</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: lat and lon go together</source>
        <translation>%1：lat 和 lon 要一起写</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: it needs lat and lon to measure from</source>
        <translation>%1：要有 lat 和 lon 才能量距离</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: a must needs a place: area, or lat and lon</source>
        <translation>%1：设了 must 就要写地点：area，或 lat 和 lon</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: MONTH, DAY or HOUR is needed</source>
        <translation>%1：要写 MONTH、DAY 或 HOUR</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an amount in yuan is needed</source>
        <translation>%1：要写金额（元）</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/bureautext.cpp" line="+47"/>
        <source>the text has %1 bytes; at most %2 reach a kiosk: shorten it</source>
        <translation>文字有 %1 字节，最多 %2 字节能送到一体机：请缩短</translation>
    </message>
    <message>
        <location filename="../src/common/storage/privatefile.cpp" line="+62"/>
        <source>run it as the owner: runuser -u %1 -- … (or sudo -u %1 …)</source>
        <translation>请用文件夹所有者的身份运行：runuser -u %1 -- …（或 sudo -u %1 …）</translation>
    </message>
    <message>
        <location filename="../src/kiosk/sync/uploader.cpp" line="+46"/>
        <source>what waits is kept: send it in %1 minutes or later</source>
        <translation>等待发送的内容已保留：请在 %1 分钟后再发送</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+52"/>
        <source>write a line for some days, like %1</source>
        <translation>按天写一行，例如 %1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/print/port.cpp" line="+28"/>
        <source>write a device such as /dev/usb/lp0, or host:port</source>
        <translation>写设备（例如 /dev/usb/lp0）或者“主机:端口”</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/printersection.cpp" line="+39"/>
        <source>paper_mm must be 58 or 80; with cups also 148 or 210</source>
        <translation>paper_mm 应当是 58 或 80；用 cups 时还可以是 148 或 210</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>with this kind, address says where the printer is</source>
        <translation>选了这种 kind，就要用 address 写明打印机在哪里</translation>
    </message>
    <message>
        <location filename="../src/server/tables/tableheader.cpp" line="+131"/>
        <source>put a row with %1 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上%1等各列名称</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+83"/>
        <source>write none, keyboard, or a device such as %1</source>
        <translation>写 none、keyboard，或者设备，例如 %1</translation>
    </message>
    <message>
        <location filename="../src/server/devices/deviceregistry.cpp" line="+139"/>
        <source>yizhan-server devices list names those there are</source>
        <translation>有哪些，用 yizhan-server devices list 看</translation>
    </message>
    <message>
        <location filename="../src/server/tables/textdecoding.cpp" line="+182"/>
        <source>line %1 (byte %2 of the file) holds a NUL byte: not a text file, or damaged; export it again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字节）有空字节：不是文本文件，或者坏了；请重新导出为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>line %1 (byte %2 of the file) is not UTF-16; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字节）不是 UTF-16；请另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line %1 (byte %2 of the file) is not UTF-8, as the text before it is; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字节）不是 UTF-8，而前面的文字是；请另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1 (byte %2 of the file) is neither UTF-8 nor GB18030; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字节）既不是 UTF-8 也不是 GB18030；请另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location filename="../src/common/crypto/signing.cpp" line="+80"/>
        <source>this file holds no secret key of 128 hexadecimal digits; put it back from a backup. Only where nobody trusts that key yet, remove it: the next start makes another</source>
        <translation>此文件里没有 128 位十六进制的密钥；请从备份恢复。只有在还没有一体机信任它时才可删除：下次启动会另建一个</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <location filename="../src/common/console/errorwords.cpp" line="+38"/>
        <source>a file or device cannot be read or written</source>
        <translation>有文件或设备读写不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk and who may use it</source>
        <translation>检查磁盘和它的使用权限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something that is needed does not exist</source>
        <translation>需要的东西不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+366"/>
        <source>check the name</source>
        <translation>检查名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong usage</source>
        <translation>用法不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was given breaks a rule</source>
        <translation>给出的内容不合规定</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+141"/>
        <source>correct what is named</source>
        <translation>改正指出的地方</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was given is too large</source>
        <translation>给出的内容太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten or split it</source>
        <translation>缩短或拆分它</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it took too long</source>
        <translation>用时太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-328"/>
        <location line="+2"/>
        <location line="+82"/>
        <location line="+20"/>
        <location line="+49"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>try again</source>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was read is damaged</source>
        <translation>读到的内容已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch it again</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>somebody else holds it</source>
        <translation>正被别的程序占用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-170"/>
        <location line="+185"/>
        <source>try again in a moment</source>
        <translation>稍后再试</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>written by a newer version of this program</source>
        <translation>是更新版本的程序写的</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+20"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-10"/>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="+32"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-131"/>
        <location line="+150"/>
        <location line="+57"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+41"/>
        <location line="+157"/>
        <source>update the program</source>
        <translation>更新程序</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>signed by a key that is not trusted</source>
        <translation>签名的公钥不被信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check where it comes from</source>
        <translation>检查它的来源</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-265"/>
        <source>the connection failed</source>
        <translation>连接失败</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <location line="+90"/>
        <source>check the network, and try again</source>
        <translation>检查网络，然后再试</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the other side&apos;s answer is not understood</source>
        <translation>读不懂对方的应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its address and version</source>
        <translation>检查它的地址和版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server asks for a new beginning</source>
        <translation>服务器要求从头开始</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-64"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+72"/>
        <source>a new snapshot is taken</source>
        <translation>会重新取一份快照</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-26"/>
        <source>stopped on request</source>
        <translation>已按要求停止</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+127"/>
        <source>the database refuses</source>
        <translation>数据库拒绝操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check its version and the rights of its user</source>
        <translation>检查数据库版本和用户权限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this version cannot handle it</source>
        <translation>这个版本处理不了</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No such file or directory</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read-only file system</source>
        <translation>文件系统是只读的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is a directory</source>
        <translation>这是文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many open files</source>
        <translation>打开的文件太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File name too long</source>
        <translation>文件名太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Device or resource busy</source>
        <translation>设备或资源正忙</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Operation not permitted</source>
        <translation>不允许这样操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connection refused</source>
        <translation>连接被拒绝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cannot assign requested address</source>
        <translation>本机没有这个地址</translation>
    </message>
    <message>
        <location line="+28"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-111"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-11"/>
        <source>the disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="+11"/>
        <source>there is no such command</source>
        <translation>没有这个命令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such option</source>
        <translation>没有这个选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option needs a value</source>
        <translation>这个选项要有值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it behind the option</source>
        <translation>写在选项后面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option takes no value</source>
        <translation>这个选项不带值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave out the equals sign and what follows</source>
        <translation>去掉等号和后面的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option is needed</source>
        <translation>缺少这个选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add it with its value</source>
        <translation>加上这个选项和它的值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is expected here</source>
        <translation>这里不该有内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out, or put the name of its option before it</source>
        <translation>删去它，或在前面加上选项名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too little was named</source>
        <translation>给出的太少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name at least one</source>
        <translation>至少给出一个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>these exclude each other</source>
        <translation>这些不能同时用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give one of them</source>
        <translation>只给其中一个</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option belongs to something else</source>
        <translation>这个选项不用在这里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number that is possible here</source>
        <translation>这里不能用这个数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no day</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20</source>
        <translation>写成 2026-11-20 的样子</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not one of the possible values</source>
        <translation>不在可用的值之内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no size</source>
        <translation>不是尺寸</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 1080x1920</source>
        <translation>写成 1080x1920 的样子</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not the address of a machine</source>
        <translation>不是机器的地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 10.0.0.7</source>
        <translation>写成 10.0.0.7 这样</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+61"/>
        <source>no address of a server</source>
        <translation>不是服务器地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>write it like http://host:8420</source>
        <translation>写成 http://host:8420 的样子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no media type</source>
        <translation>不是媒体类型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like image/webp</source>
        <translation>请写成 image/webp 这样</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the results could not be written in full</source>
        <translation>结果没能写完</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>free some space where they go, and run it again</source>
        <translation>在结果存放处腾出一些空间，再运行一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate and its key belong together</source>
        <translation>证书和它的私钥要一起给</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --cert and --key, or neither</source>
        <translation>--cert 和 --key 要么都给，要么都不给</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-6"/>
        <source>the file cannot be opened</source>
        <translation>打不开文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its name and who may read it</source>
        <translation>核对文件名和读取权限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be read</source>
        <translation>读不了文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it again from where it came</source>
        <translation>从原处重新复制</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be written</source>
        <translation>文件写不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+26"/>
        <source>check the free space and who may write there</source>
        <translation>检查剩余空间，以及谁可以写入那里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>free some space on the disk of this file; then it goes on by itself</source>
        <translation>请在这个文件所在的磁盘腾出空间，之后会自动继续</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no file can be made in the folder</source>
        <translation>这个文件夹里不能新建文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no room for temporary files</source>
        <translation>没有存放临时文件的空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>free some disk space</source>
        <translation>腾出一些磁盘空间</translation>
    </message>
    <message>
        <location line="-11"/>
        <location filename="../src/common/console/wordingsofforms.cpp" line="+17"/>
        <source>the file is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-13"/>
        <source>split it</source>
        <translation>分成几份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the folder cannot be made</source>
        <translation>建不了文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-203"/>
        <location line="+2"/>
        <location line="+203"/>
        <source>check who may write there, and the free space</source>
        <translation>检查谁可以写入那里，以及剩余空间</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the report cannot be written</source>
        <translation>报告写不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write beside the table</source>
        <translation>检查谁可以写入表格所在的文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the report cannot be written in full</source>
        <translation>报告没能写完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file is not in one encoding</source>
        <translation>文件里混有不同的编码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as CSV UTF-8</source>
        <translation>另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file holds bytes that no text has</source>
        <translation>文件里有不属于文字的字节</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>export it again as CSV UTF-8</source>
        <translation>重新导出为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote is never closed</source>
        <translation>有引号没有闭合</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+63"/>
        <source>export the table again</source>
        <translation>重新导出表格</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>the file is no JSON Lines</source>
        <translation>文件不是 JSON Lines</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>export it again</source>
        <translation>重新导出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no row names the columns</source>
        <translation>找不到表头行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation>在最上面放一行表头：岗位名称、单位名称等</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>headings are merged cells</source>
        <translation>表头是合并单元格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation>取消合并：一列一个表头，都在同一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a heading stands twice</source>
        <translation>有表头重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename or delete one of the two columns</source>
        <translation>两列之一改名或删去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many columns</source>
        <translation>表格的列太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete the columns that are not needed</source>
        <translation>删去用不着的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many rows</source>
        <translation>表格的行太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split the file</source>
        <translation>把文件分成几份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a web page under the name of a table</source>
        <translation>名为表格，其实是网页</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>open it and save it as .xlsx</source>
        <translation>打开后另存为 .xlsx</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>the row is too large</source>
        <translation>这一行太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation>删去这一行里不属于岗位的内容；查一查有没有没闭合的引号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a workbook of the old .xls format</source>
        <translation>旧的 .xls 格式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the workbook has a password</source>
        <translation>工作簿设了密码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save a copy without one</source>
        <translation>另存一份不设密码的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook is cut off or damaged</source>
        <translation>工作簿不完整或已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch or save it again</source>
        <translation>重新获取或保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the archive inflates to more than it says</source>
        <translation>压缩包解开后比它声明的大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>do not trust the file; ask for a new one</source>
        <translation>不要相信这个文件，请对方重发</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>the workbook is too large</source>
        <translation>工作簿太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <source>split the table</source>
        <translation>把表格分成几份</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an archive, but no workbook</source>
        <translation>是压缩包，但不是工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the table as .xlsx</source>
        <translation>把表格另存为 .xlsx</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook has no visible sheet</source>
        <translation>工作簿没有可见的工作表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the sheet that holds the table</source>
        <translation>取消隐藏有表格的工作表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook lacks a part</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the sheet has too many merged cells</source>
        <translation>工作表的合并单元格太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook holds too many texts</source>
        <translation>工作簿的文字太多</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>a part of the workbook cannot be read</source>
        <translation>工作簿有一部分读不了</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+3"/>
        <location line="+2"/>
        <source>open it and save it again as .xlsx</source>
        <translation>打开后重新另存为 .xlsx</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>a part of the workbook is in an encoding that workbooks do not have</source>
        <translation>工作簿有一部分用了工作簿不该用的编码</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the workbook holds a declaration that no workbook needs</source>
        <translation>工作簿里有不该有的声明</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the table of occupations is too large</source>
        <translation>职业更正表太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it, or take out what is not needed</source>
        <translation>分成几份，或删去用不着的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is a workbook</source>
        <translation>这是工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the sheet as CSV UTF-8 (另存为 CSV UTF-8)</source>
        <translation>把工作表另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quote is not closed, or the row has too many cells</source>
        <translation>引号没有成对，或这一行的格太多</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the first row does not name the columns</source>
        <translation>第一行不是表头</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name them title and code, or 岗位名称 and 职业代码</source>
        <translation>表头写 title 和 code，或“岗位名称”和“职业代码”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no title</source>
        <translation>岗位名称不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a title or pattern has 1 to 120 characters, and is more than a star</source>
        <translation>名称或带星号的写法要有 1 到 120 个字符，不能只是一个星号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no code of the classification</source>
        <translation>不是职业分类代码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one like 4-09-08-01, or - for no occupation</source>
        <translation>写成 4-09-08-01 的样子；不属于任何职业就写 -</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this title stands in the table already</source>
        <translation>表里已经有这个名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete one of the two rows</source>
        <translation>删去两行中的一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of synonyms is too large</source>
        <translation>同义词表太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it: at most 1 MiB and 50,000 words</source>
        <translation>缩短它：最多 1 MiB、50,000 个词</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the line cannot be read</source>
        <translation>读不懂这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/synonyms.md</source>
        <translation>见 docs/formats/synonyms.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no word</source>
        <translation>不是词</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation>一个词有 1 到 16 个字（汉字、字母或数字）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list says nothing</source>
        <translation>表里没有内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it; --remove takes a published list away</source>
        <translation>改正它；要撤回已发布的表，用 --remove</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is too large</source>
        <translation>分数文件太大</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+30"/>
        <source>shorten it: at most 64 KiB</source>
        <translation>请缩短：最多 64 KiB</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>the file is not saved as UTF-8</source>
        <translation>文件没有用 UTF-8 编码保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)</source>
        <translation>用编辑器打开，另存为 UTF-8（记事本里：另存为，编码选 UTF-8）</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>the file of points is not written as TOML</source>
        <translation>分数文件不合 TOML 写法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the line that is named</source>
        <translation>改正指出的那一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is of another version</source>
        <translation>分数文件是另一个版本的</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points cannot be used</source>
        <translation>分数不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/matching-weights.md</source>
        <translation>见 docs/formats/matching-weights.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such point</source>
        <translation>没有这一项分数</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+40"/>
        <source>take it out or correct its spelling</source>
        <translation>删去或改正拼写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the points do not add up</source>
        <translation>分数加起来不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the best values of the six parts must be 100 together</source>
        <translation>六部分的最高分加起来应为 100</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is too large</source>
        <translation>愿望文件太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-106"/>
        <location line="+40"/>
        <source>shorten it</source>
        <translation>缩短它</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is no JSON object</source>
        <translation>愿望文件不是 JSON 对象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the wishes hold something about the person</source>
        <translation>愿望里写了个人情况</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matching takes nothing of the kind: take it out</source>
        <translation>匹配不看个人情况：删去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have no such member</source>
        <translation>愿望里没有这一项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation>删去或改正拼写（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have a value that they cannot have</source>
        <translation>愿望里有一项的值不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/wishes.md</source>
        <translation>见 docs/formats/wishes.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is too long</source>
        <translation>有一行太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it to at most 1,000 bytes</source>
        <translation>缩短到 1,000 字节以内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file has too many lines</source>
        <translation>文件的行数太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it: at most 100,000 lines</source>
        <translation>分成几份：最多 100,000 行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file is not in UTF-8</source>
        <translation>文件不是 UTF-8 编码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as UTF-8</source>
        <translation>重新保存为 UTF-8</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-330"/>
        <source>the server does not answer</source>
        <translation>服务器没有应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, and its address</source>
        <translation>检查服务器是否在运行、地址是否正确</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no server of this name is known</source>
        <translation>找不到这个名字的服务器</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+131"/>
        <source>check the address and the network</source>
        <translation>检查地址和网络</translation>
    </message>
    <message>
        <location line="-130"/>
        <source>the server&apos;s certificate is not accepted</source>
        <translation>服务器的证书不被接受</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the clock of this machine, and the certificate</source>
        <translation>检查本机时间和证书</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server fell silent</source>
        <translation>服务器没有了响应</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the connection broke</source>
        <translation>连接断了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; what has arrived is kept</source>
        <translation>再试一次；已收到的会保留</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check the network, and try again; what has arrived is kept</source>
        <translation>检查网络，然后再试；已收到的会保留</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the connection was ended on request</source>
        <translation>连接已按要求结束</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server is busy</source>
        <translation>服务器正忙</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <location line="+57"/>
        <source>the server&apos;s answer is not understood</source>
        <translation>读不懂服务器的应答</translation>
    </message>
    <message>
        <location line="-62"/>
        <location line="+2"/>
        <location line="+4"/>
        <location line="+57"/>
        <source>check that this is the address of a Yizhan server</source>
        <translation>检查这是不是驿站服务器的地址</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>the server&apos;s answer is too large</source>
        <translation>服务器的应答太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server has no snapshot yet</source>
        <translation>服务器还没有快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute; it makes one by itself</source>
        <translation>等一分钟；服务器会自动生成</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+104"/>
        <source>the server&apos;s answer is damaged</source>
        <translation>服务器的应答已损坏</translation>
    </message>
    <message>
        <location line="-102"/>
        <source>the server&apos;s answer is not in order</source>
        <translation>服务器的应答顺序不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server&apos;s answer does not follow what is held here</source>
        <translation>服务器的应答接不上本机的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; otherwise a new snapshot is taken</source>
        <translation>再试一次；不行就重新取一份快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has begun a new history</source>
        <translation>服务器开始了新的纪元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server knows less than is held here</source>
        <translation>服务器的内容不如本机新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is held here is too old for single changes</source>
        <translation>本机的内容太旧，不能逐条更新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server speaks another version</source>
        <translation>服务器用的是另一个版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that is older</source>
        <translation>更新版本较旧的一方</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server renews what is not held here</source>
        <translation>服务器续期的内容本机没有</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>it is repaired with a new snapshot</source>
        <translation>会用新快照修复</translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+239"/>
        <source>no name of a scope</source>
        <translation>不是范围名</translation>
    </message>
    <message>
        <location line="-238"/>
        <location line="+239"/>
        <source>write it like city or station:s-17</source>
        <translation>写成 city 或 station:s-17 的样子</translation>
    </message>
    <message>
        <location line="-238"/>
        <source>an item has no name that can travel</source>
        <translation>有一条的编号无法传送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id: 1 to 200 bytes of text</source>
        <translation>改正它的 id：1 到 200 字节的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an item is too large to travel</source>
        <translation>有一条太大，无法传送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten its texts</source>
        <translation>缩短它的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here differs from the server&apos;s</source>
        <translation>本机的内容与服务器不一致</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a snapshot of Yizhan</source>
        <translation>不是驿站的快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>check that this is the right file</source>
        <translation>检查文件是否选对</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>the head of the snapshot cannot be read</source>
        <translation>快照的开头读不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+13"/>
        <location line="+2"/>
        <location line="+19"/>
        <source>copy or download it again</source>
        <translation>重新复制或下载</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>the snapshot is cut off</source>
        <translation>快照不完整，缺了后面</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot was changed on its way</source>
        <translation>快照在途中被改动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the snapshot does not hold</source>
        <translation>快照的签名无效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy or download it again; do not use it if that changes nothing</source>
        <translation>重新复制或下载；还是这样就不要用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is signed by a key that this kiosk does not trust</source>
        <translation>快照签名的公钥不被这台一体机信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+92"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key</source>
        <translation>如果服务器有意换了公钥，用 --key 给出新的</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>the snapshot was made for another version of this program</source>
        <translation>快照是为另一个版本的程序做的</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is for other kiosks</source>
        <translation>快照是给别的一体机的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the one of this station&apos;s scope</source>
        <translation>改用本驿站范围的快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rows of the snapshot do not add up</source>
        <translation>快照的内容与校验和不符</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the snapshot holds a row that is too large</source>
        <translation>快照里有一条太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the server, and take a new snapshot</source>
        <translation>更新服务器，再取一份新快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the snapshot is too large</source>
        <translation>快照太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a snapshot in the folder is not whole</source>
        <translation>文件夹里有快照不完整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it; the server makes a new one</source>
        <translation>删除它；服务器会另做一份</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the folder of the snapshots cannot be made</source>
        <translation>建不了快照文件夹</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot cannot be copied there</source>
        <translation>快照复制不到那里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing was ever published in this scope</source>
        <translation>这个范围从未发布过内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --scope</source>
        <translation>检查 --scope</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content inflates to more than it says</source>
        <translation>内容解压后超过标明的大小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>do not use it; copy or download it again</source>
        <translation>不要用它；重新复制或下载</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content is damaged</source>
        <translation>内容已损坏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the content cannot be packed</source>
        <translation>内容压缩不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the memory and the free space</source>
        <translation>检查内存和剩余空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server takes too long to answer</source>
        <translation>服务器应答太慢</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something else than the server answered</source>
        <translation>应答的不是服务器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check whether this network wants a login first, and the address</source>
        <translation>检查这个网络是否要先登录，以及地址是否正确</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the network sends us to a page of its own</source>
        <translation>网络跳转到了它自己的页面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>log in to the network, or check the address</source>
        <translation>先登录网络，或检查地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server refuses what was asked</source>
        <translation>服务器拒绝了请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that this is the address of a Yizhan server, and its version</source>
        <translation>检查这是不是驿站服务器的地址，以及它的版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has trouble of its own</source>
        <translation>服务器自身出了故障</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look into its log; it is tried again later</source>
        <translation>查看服务器日志；稍后会再试</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have what was asked for</source>
        <translation>服务器没有所要的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is tried again</source>
        <translation>会自动再试</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here cannot be continued</source>
        <translation>本机的内容接不下去</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+71"/>
        <source>the server sent more than it announced</source>
        <translation>服务器送来的比它声明的多</translation>
    </message>
    <message>
        <location line="-69"/>
        <source>what answered is not signed by anybody</source>
        <translation>应答没有签名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody may stand between this kiosk and its server; check the address and the network</source>
        <translation>一体机与服务器之间可能有人冒充；检查地址和网络</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is signed by a key that this kiosk does not trust</source>
        <translation>应答签名的公钥不被这台一体机信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key; otherwise check the address and the network</source>
        <translation>如果服务器有意换了公钥，用 --key 给出新的；否则检查地址和网络</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>what came was changed on its way</source>
        <translation>收到的内容在途中被改动</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-102"/>
        <source>try again; if it happens again, look at what stands between this kiosk and its server</source>
        <translation>再试一次；如果再次出现，检查一体机与服务器之间有什么</translation>
    </message>
    <message>
        <location line="-3"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-5"/>
        <source>the server&apos;s answer was cut off on its way</source>
        <translation>服务器的回答在路上断了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>it is tried again; if it happens again, look at the network</source>
        <translation>会自动再试；如果总是这样，请检查网络</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the server&apos;s answer inflates to more than any page has</source>
        <translation>服务器的应答解压后太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an old answer came out of a cache</source>
        <translation>收到的是缓存里的旧应答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the proxies between this kiosk and its server: they must heed Cache-Control</source>
        <translation>检查一体机与服务器之间的代理：必须遵守 Cache-Control</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>signed by a key that this kiosk does not trust</source>
        <translation>签名的公钥不被这台一体机信任</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is of an older history of the server</source>
        <translation>应答属于服务器以前的纪元</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>after a restore of the server&apos;s database run yizhan-server new-epoch there</source>
        <translation>服务器数据库恢复之后，要在服务器上运行 yizhan-server new-epoch</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the snapshot is of an older history of the server</source>
        <translation>快照属于服务器以前的纪元</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>only what is older than what is held here is offered</source>
        <translation>对方只有比本机更旧的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing was changed; if the server was restored from a backup, run yizhan-server new-epoch there</source>
        <translation>没有改动；如果服务器是从备份恢复的，在服务器上运行 yizhan-server new-epoch</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>most of the catalogue is gone at the server, and nobody there said that this is meant</source>
        <translation>服务器上的目录少了一大半，而服务器那边没有人确认是有意的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what is held here stays; look at the server, or load a snapshot with --yes</source>
        <translation>本机的内容不变；检查服务器，或用 --yes 载入快照</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue is larger than any may be</source>
        <translation>目录超出允许的大小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server</source>
        <translation>检查服务器地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server sent another part than was asked for</source>
        <translation>服务器送来的不是所要的部分</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file was changed on its way</source>
        <translation>文件在传送途中被改动</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such picture of the hall</source>
        <translation>没有这张会场平面图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it beside the table, or say by --pictures where it lies</source>
        <translation>把图放在表格旁边，或用 --pictures 指明在哪里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the picture of the hall is too large</source>
        <translation>会场平面图太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it smaller: at most 8 MB</source>
        <translation>存小一些：最多 8 MB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall is no picture</source>
        <translation>会场平面图不是图片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG, JPEG or WebP</source>
        <translation>存成 PNG、JPEG 或 WebP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall cannot be taken</source>
        <translation>会场平面图不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have this document</source>
        <translation>服务器没有这份文档</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is asked for again later</source>
        <translation>稍后会再取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is empty</source>
        <translation>文档是空的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file that was meant</source>
        <translation>给出真正要用的文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is too large</source>
        <translation>文档太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it smaller</source>
        <translation>把它改小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody else holds the database</source>
        <translation>数据库正被别的程序占用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>free some space</source>
        <translation>腾出一些空间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the database cannot be written</source>
        <translation>数据库写不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write to the folder and its files, and that the disk is not read-only</source>
        <translation>检查谁可以写入该文件夹和里面的文件，磁盘是不是只读</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the database cannot be read or written</source>
        <translation>数据库读写不了</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-130"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check the disk and who may use the folder</source>
        <translation>检查磁盘，以及谁可以使用该文件夹</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <source>the database is damaged</source>
        <translation>数据库已损坏</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <source>restore it from a backup, or let the kiosk take the catalogue anew</source>
        <translation>从备份恢复，或让一体机重新取目录</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the database cannot be opened</source>
        <translation>打不开数据库</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may use the folder, and the disk</source>
        <translation>检查谁可以使用该文件夹，以及磁盘</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the database was written by a newer version of this program</source>
        <translation>数据库是更新版本的程序写的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the connection to PostgreSQL is not written as it must be</source>
        <translation>PostgreSQL 的连接写法不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;host=db dbname=yizhan&quot;</source>
        <translation>写成 &quot;host=db dbname=yizhan&quot; 的样子</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the driver for PostgreSQL is missing</source>
        <translation>缺少 PostgreSQL 驱动程序</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install libqt6sql6-psql</source>
        <translation>安装 libqt6sql6-psql</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let us in</source>
        <translation>登录不了 PostgreSQL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, the connection, the user and the password</source>
        <translation>检查它是否在运行，以及连接、用户和密码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a key</source>
        <translation>不是密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a key has 64 hexadecimal digits</source>
        <translation>密钥是 64 位十六进制数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key cannot be read</source>
        <translation>密钥读不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>check who may read it</source>
        <translation>检查谁可以读取它</translation>
    </message>
    <message>
        <location line="-121"/>
        <source>nothing has been loaded here yet</source>
        <translation>这里还没有载入任何内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync or yizhan load first</source>
        <translation>先运行 yizhan sync 或 yizhan load</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue was written by an older version</source>
        <translation>目录是旧版本写的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync once to bring it up to date</source>
        <translation>运行一次 yizhan sync 更新</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of the catalogue is damaged</source>
        <translation>岗位数据文件已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+3"/>
        <location line="+4"/>
        <source>the kiosk repairs it by itself; if that comes again, exchange the disk</source>
        <translation>一体机会自行修复；若再次出现，请更换磁盘</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>items of the catalogue are lost or changed</source>
        <translation>岗位数据中有条目丢失或被改动</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what the catalogue says of itself was changed</source>
        <translation>岗位数据的状态记录被改动</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what is browsed and searched is not what the catalogue holds</source>
        <translation>浏览和搜索用的索引与岗位数据不一致</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file of the catalogue was deleted or exchanged</source>
        <translation>岗位数据文件被删除或替换</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the kiosk puts it back by itself; find out who did it</source>
        <translation>一体机会自行恢复；请查明是谁所为</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program is updating this data folder</source>
        <translation>另一个程序正在更新这个数据文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+122"/>
        <source>stop it, or wait for it</source>
        <translation>停下它，或等它结束</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-10"/>
        <source>the data folder cannot be locked</source>
        <translation>锁不了数据文件夹</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+22"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>check who may write to it, and the free space</source>
        <translation>检查谁可以写入该文件夹，以及剩余空间</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <source>another import is running</source>
        <translation>另一个导入正在进行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-78"/>
        <source>wait for its end</source>
        <translation>等它结束</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>the folder cannot be locked</source>
        <translation>锁不了文件夹</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>this user may not write into the folder, or its disk is read-only</source>
        <translation>当前用户不能写入此文件夹，或磁盘是只读的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run the command as the user who owns the folder, or see to the disk</source>
        <translation>请用文件夹所有者的身份执行命令，或检查磁盘</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there are no tables of this kind</source>
        <translation>没有这一类表格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the kinds that --help names</source>
        <translation>请用 --help 中列出的类别</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no vacancies were loaded from tables here</source>
        <translation>这里没有从表格载入过岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>load a table of vacancies first: these rows alone would take their place</source>
        <translation>请先载入岗位表：只载入这些行会取代全部岗位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no name of a source</source>
        <translation>不是来源名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 of: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>最多 32 个字符，只用 a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number of days</source>
        <translation>不是天数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 1 to 3650</source>
        <translation>写 1 到 3650</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no catalogue in this folder</source>
        <translation>这个文件夹里没有岗位目录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --data; yizhan-server import makes one</source>
        <translation>检查 --data；用 yizhan-server import 可新建</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-2"/>
        <source>another yizhan-server serves this folder</source>
        <translation>另一个 yizhan-server 正在使用这个文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it first, or give --data another folder</source>
        <translation>先停下它，或给 --data 另一个文件夹</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the key that kiosks of this database trust is not in this folder</source>
        <translation>本目录里没有此数据库的一体机所信任的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put keys/snapshot.key back from a backup, or give all servers of a database the same folder; --adopt-folder begins with a new key</source>
        <translation>请从备份恢复 keys/snapshot.key，或让同一数据库的所有服务器使用同一目录；--adopt-folder 则改用新密钥</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no address to listen on</source>
        <translation>不是监听地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 127.0.0.1:8420 or [::1]:8420</source>
        <translation>写成 127.0.0.1:8420 或 [::1]:8420 的样子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this address cannot be listened on</source>
        <translation>不能监听这个地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write an address of this machine, such as 127.0.0.1:8420</source>
        <translation>写本机的地址，如 127.0.0.1:8420</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program listens there</source>
        <translation>这个端口已被另一个程序占用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it, or take another port</source>
        <translation>停下它，或换一个端口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate cannot be read</source>
        <translation>证书读不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a PEM file with the whole chain</source>
        <translation>给出含完整证书链的 PEM 文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key does not belong to the certificate</source>
        <translation>私钥与证书不配</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the PEM file of its private key</source>
        <translation>给出该证书私钥的 PEM 文件</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>the folder of the dictionaries cannot be written</source>
        <translation>词库文件夹写不了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>some dictionaries cannot be compiled</source>
        <translation>有词库编译不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install them again</source>
        <translation>重新安装它们</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the model of handwriting cannot be used</source>
        <translation>手写模型不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install tegaki-zinnia-simplified-chinese again</source>
        <translation>重新安装 tegaki-zinnia-simplified-chinese</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of strokes cannot be used</source>
        <translation>笔画文件不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it anew with yizhan handwriting --compile</source>
        <translation>用 yizhan handwriting --compile 重新做一份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no strokes can be made of this folder</source>
        <translation>这个文件夹里做不出笔画</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the package hanzi-writer-data</source>
        <translation>请指定 hanzi-writer-data 软件包的文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is no character that was written</source>
        <translation>有一行不是手写的字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as id, a tabulator and x,y x,y …;x,y …</source>
        <translation>请写成：编号、制表符、x,y x,y …;x,y …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy of the catalogue cannot be read</source>
        <translation>目录里有一个岗位读不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>take the catalogue anew with yizhan sync</source>
        <translation>用 yizhan sync 重新取目录</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>a vacancy of the catalogue has no title</source>
        <translation>目录里有一个岗位没有名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue cannot be read</source>
        <translation>目录里有一门课程读不了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue has no name</source>
        <translation>目录里有一门课程没有名称</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its dictionary</source>
        <translation>程序里没有带词典</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>install it again</source>
        <translation>重新安装</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the dictionary is too large</source>
        <translation>词典太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>install the program again</source>
        <translation>重新安装程序</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the dictionary is damaged</source>
        <translation>词典已损坏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its synonyms</source>
        <translation>程序里没有带同义词表</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is nothing to draw as a code</source>
        <translation>没有内容可生成二维码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too much for a code</source>
        <translation>内容太多，二维码装不下</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>shorten the text</source>
        <translation>缩短文字</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the code cannot be drawn</source>
        <translation>二维码生成不了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the settings cannot be read</source>
        <translation>设置读不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may read the file</source>
        <translation>检查谁可以读取该文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the settings file is too large</source>
        <translation>设置文件太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it has at most 64 KiB</source>
        <translation>最多 64 KiB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this line is not written as it must be</source>
        <translation>这一行的写法不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compare it with the notes in kiosk-config/yizhan.toml</source>
        <translation>对照 kiosk-config/yizhan.toml 里的说明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a setting has a value that it cannot have</source>
        <translation>有一项设置的值不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such setting</source>
        <translation>没有这项设置</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no area of the city has this code</source>
        <translation>本市没有这个代码的地区</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write six digits such as &quot;441202&quot;</source>
        <translation>写六位数字，如 &quot;441202&quot;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>latitude and longitude belong together</source>
        <translation>经度和纬度要一起写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write both or none</source>
        <translation>要么都写，要么都不写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no address</source>
        <translation>这不是地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;http://10.0.0.5:8420&quot;</source>
        <translation>写成 &quot;http://10.0.0.5:8420&quot; 的样子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no key</source>
        <translation>这不是公钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the 64 digits that yizhan-server status prints</source>
        <translation>写 yizhan-server status 打印的 64 位公钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the screens cannot be loaded</source>
        <translation>界面载入不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages of packages.txt, section run</source>
        <translation>安装 packages.txt 中 run 一节的软件包</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>PostgreSQL takes no more connections now</source>
        <translation>PostgreSQL 的连接数已满</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a moment; raise max_connections if it lasts</source>
        <translation>稍后再试；一直这样就调大 max_connections</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let this user in</source>
        <translation>PostgreSQL 不让这个用户登录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the user, the password and pg_hba.conf</source>
        <translation>检查用户、密码和 pg_hba.conf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL has no database of this name</source>
        <translation>PostgreSQL 里没有这个名字的数据库</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it with createdb, or correct --db</source>
        <translation>用 createdb 新建，或改正 --db</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such file or folder</source>
        <translation>没有这个文件或文件夹</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this file may not be read</source>
        <translation>没有权限读取这个文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file cannot be put in its place</source>
        <translation>文件放不到该放的位置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write there, and the disk</source>
        <translation>检查谁可以写入那里，以及磁盘</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be brought safely to the disk</source>
        <translation>文件没能可靠地写到磁盘上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk</source>
        <translation>检查磁盘</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>what is sent or received finds no room on the disk</source>
        <translation>磁盘上放不下收发的内容</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>an item of the catalogue cannot be read</source>
        <translation>目录中有一项无法读取</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>the file with the connection to PostgreSQL says nothing</source>
        <translation>写 PostgreSQL 连接的文件里没有内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it into its first line, like &quot;host=db dbname=yizhan&quot;</source>
        <translation>请写在第一行，例如 &quot;host=db dbname=yizhan&quot;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this PostgreSQL database does not keep text as UTF-8</source>
        <translation>这个 PostgreSQL 数据库不是以 UTF-8 保存文字的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make another with createdb --encoding=UTF8 --template=template0</source>
        <translation>请用 createdb --encoding=UTF8 --template=template0 另建一个</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-28"/>
        <source>the database is empty, but there was one here before</source>
        <translation>数据库是空的，但这里以前有过数据</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup; --allow-empty serves it as it is</source>
        <translation>请从备份恢复；加 --allow-empty 就照现在的样子服务</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>kiosks of this database trust another key than this folder&apos;s</source>
        <translation>这个数据库的一体机信任的是另一把密钥，不是这个文件夹里的</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>this database belongs to another folder</source>
        <translation>这个数据库属于另一个文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give all servers of a database the same folder; --adopt-folder changes to this one</source>
        <translation>同一数据库的所有服务器要用同一个文件夹；加 --adopt-folder 就改用这一个</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+45"/>
        <source>the catalogue no longer holds this item</source>
        <translation>目录里已没有这一条</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was withdrawn, or its last day has passed; ask again</source>
        <translation>它已撤下，或已过期；请重新查询</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-12"/>
        <source>no code of this kind</source>
        <translation>不是这类编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it as it was printed: capitals and digits, the hyphen may be left out</source>
        <translation>请照打印的样子抄写：大写字母和数字，连字符可省略</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the folder belongs to another user, who could not read what root puts there</source>
        <translation>文件夹属于另一个用户，root 放进去的文件他读不了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>run it as the owner of the folder</source>
        <translation>请用文件夹所有者的身份运行</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-257"/>
        <source>the server&apos;s catalogue is damaged; what is shown here stays</source>
        <translation>服务器的目录已损坏；这里显示的内容保留不变</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at the server, run yizhan-server status; it says what helps</source>
        <translation>请在服务器上运行 yizhan-server status，它会说明怎么办</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>a text is not the one that was published</source>
        <translation>有一段内容与发布时不一致</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan-server repair</source>
        <translation>请运行 yizhan-server repair</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>a row of the snapshot does not match its checksum</source>
        <translation>快照中有一行与校验值不符</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>this kiosk&apos;s identity is damaged</source>
        <translation>这台一体机的身份文件已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing needs to be done: the file goes into the folder damaged, and the kiosk believes the same server as before</source>
        <translation>无需处理：该文件移入 damaged 文件夹，一体机仍信任原来的服务器</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kiosk&apos;s identity is damaged, and nothing else says which server it believes</source>
        <translation>这台一体机的身份文件已损坏，且没有其他依据说明它信任哪台服务器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>give the server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key; or restore device.db from a backup</source>
        <translation>请填写 yizhan-server status 显示的服务器密钥（yizhan.toml 中的 public_key，或 --key）；或从备份恢复 device.db</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this kiosk&apos;s identity is gone</source>
        <translation>这台一体机的身份文件不见了</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this kiosk&apos;s identity and its catalogue name different servers</source>
        <translation>这台一体机的身份文件与目录所指的服务器不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the right server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key</source>
        <translation>请填写正确服务器的密钥（由 yizhan-server status 显示）：yizhan.toml 中的 public_key，或 --key</translation>
    </message>
    <message>
        <location line="+190"/>
        <source>PostgreSQL takes no changes now</source>
        <translation>PostgreSQL 现在不接受修改</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the primary server, not a standby, and look at default_transaction_read_only</source>
        <translation>请连接主服务器而不是备用服务器，并检查 default_transaction_read_only</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this user of PostgreSQL may not do that</source>
        <translation>该 PostgreSQL 用户无权这样做</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the user the rights on the tables, or connect as their owner</source>
        <translation>请授予该用户对这些表的权限，或以表的所有者连接</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no name of a station</source>
        <translation>不是驿站的名字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like s-17: small letters, digits, hyphens</source>
        <translation>请写成 s-17 这样：小写字母、数字、连字符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key that could close what residents type</source>
        <translation>还没有给居民填写的内容加密的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan-server keys new</source>
        <translation>请用 yizhan-server keys new 生成</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was cancelled, or never accepted</source>
        <translation>这条登记已取消，或没有被接受</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no kind of table that can be written</source>
        <translation>不是能写的表格格式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .csv or .xlsx</source>
        <translation>文件名请以 .csv 或 .xlsx 结尾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no kind of drawing that can be written</source>
        <translation>写不了这种图</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .svg</source>
        <translation>文件名请以 .svg 结尾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more rows than a sheet can hold</source>
        <translation>行数超过一张表的上限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --since, or write a .csv</source>
        <translation>请加 --since，或写成 .csv</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-38"/>
        <source>the server&apos;s answer is none to what was sent</source>
        <translation>服务器的回复与所发内容不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, update the program on both ends</source>
        <translation>请重试；如再次发生，请更新两端的程序</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what answered did not sign its answer</source>
        <translation>回复没有签名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server and the network</source>
        <translation>请检查服务器地址和网络</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answer was changed on its way</source>
        <translation>回复在途中被改动</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the answer belongs to another request</source>
        <translation>这是另一个请求的回复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, look at the proxies between this kiosk and its server</source>
        <translation>请重试；如再次发生，请检查一体机与服务器之间的代理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>these are no operations</source>
        <translation>这不是业务请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sent them</source>
        <translation>请更新发送它们的程序</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>operations in a form that this version does not know</source>
        <translation>业务请求的格式比本程序新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more operations than go out at once</source>
        <translation>一次发送的业务请求过多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send them in smaller batches</source>
        <translation>请分批发送</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has frozen this kiosk: two machines use its identity</source>
        <translation>服务器已冻结这台一体机：有两台机器使用同一身份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>find the other one; then enrol one of the two anew with yizhan enrol</source>
        <translation>请找到另一台，然后用 yizhan enrol 重新登记其中一台</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no server knows this kiosk yet</source>
        <translation>这台一体机尚未登记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>enrol it with yizhan enrol</source>
        <translation>请用 yizhan enrol 登记</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server no longer takes anything from this kiosk</source>
        <translation>服务器不再接受这台一体机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if that was not meant, enrol it anew with yizhan enrol</source>
        <translation>如非本意，请用 yizhan enrol 重新登记</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the server does not know this kiosk</source>
        <translation>服务器不认识这台一体机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server, or enrol the kiosk with yizhan enrol</source>
        <translation>请检查服务器地址，或用 yizhan enrol 登记</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the server does not take this code</source>
        <translation>服务器不接受这个登记码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is good once and for 24 hours: get another with yizhan-server enrol</source>
        <translation>登记码只能用一次，24 小时内有效：请用 yizhan-server enrol 再取一个</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too many wrong codes were tried</source>
        <translation>尝试的错误登记码过多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute, and look whether the code is copied as it was printed</source>
        <translation>请稍等一分钟，并核对登记码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>characters that may not stand there</source>
        <translation>含有不允许的字符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take out control characters</source>
        <translation>请去掉控制字符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none of the choices of this field</source>
        <translation>不是该项的可选值</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+60"/>
        <source>take one that the format of operations names</source>
        <translation>请按业务请求格式选一个</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>nothing is written there</source>
        <translation>该项是空的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it, or leave it out</source>
        <translation>请填写，或去掉该项</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this field must be filled</source>
        <translation>该项必须填写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it</source>
        <translation>请填写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a telephone number</source>
        <translation>不是电话号码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a mobile number has 11 digits and begins with 13 to 19; a number with an area code begins with 0</source>
        <translation>手机号为 11 位，以 13 至 19 开头；带区号的号码以 0 开头</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kind has no such field, or it stands there twice</source>
        <translation>该类请求没有这一项，或重复出现</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out</source>
        <translation>请去掉</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>what it is about is missing, or does not fit its kind</source>
        <translation>缺少所关于的项目，或与类型不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the id of an item where the kind is about one, and none elsewhere</source>
        <translation>需要时请给出项目的编号，否则不要给</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was kept is no longer what was signed</source>
        <translation>保存的内容已与签名不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>exchange the disk; yizhan outbox export writes out what is there</source>
        <translation>请更换磁盘；yizhan outbox export 可导出现有内容</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+2"/>
        <source>this is no operation</source>
        <translation>这不是业务请求</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>write it like one of the examples in docs/formats/operations</source>
        <translation>请参照 docs/formats/operations 中的例子</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>update the program that made it</source>
        <translation>请更新生成它的程序</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the receipt that it refers to is missing, or does not fit its kind</source>
        <translation>缺少所指的回执，或与类型不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the code of the receipt where the kind refers to one, and none elsewhere</source>
        <translation>需要时请给出回执编号，否则不要给</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more text than an operation may hold</source>
        <translation>文字超出上限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such kind of operation</source>
        <translation>没有这类业务请求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of what waits to be sent is damaged</source>
        <translation>待发送内容的文件已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is moved aside, and a new one begun; yizhan outbox export --damaged writes out what can still be read</source>
        <translation>已移到一旁，另起新文件；yizhan outbox export --damaged 可导出仍可读的内容</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>another program is writing what waits to be sent; a running kiosk sends it by itself</source>
        <translation>另一个程序正在写入待发送内容；运行中的一体机会自行发送</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>this kiosk knows no such receipt</source>
        <translation>这台一体机没有这张回执</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; answered ones are forgotten after 30 days</source>
        <translation>请核对编号；已回复的回执 30 天后清除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was sealed is no operation</source>
        <translation>密封的内容不是业务请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sealed it</source>
        <translation>请更新密封它的程序</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sealed belongs to another operation</source>
        <translation>密封的内容属于另一个业务请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody but this kiosk could have done that: look at it</source>
        <translation>只有这台一体机能造成此情况，请检查</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sealed for another key, or changed on the way</source>
        <translation>用别的密钥密封，或在途中被改动</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try the key that was in use then</source>
        <translation>请试当时使用的密钥</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the request does not hold</source>
        <translation>请求的签名不成立</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not change what passes</source>
        <translation>请检查一体机与服务器之间的设备，它不得改动内容</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the request reached the server without its signature</source>
        <translation>请求到达服务器时没有签名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not take away fields</source>
        <translation>请检查一体机与服务器之间的设备，它不得去掉字段</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has had this request before</source>
        <translation>服务器已收到过这个请求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is sent again with a new mark</source>
        <translation>将换新标记重发</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the clocks of kiosk and server are too far apart</source>
        <translation>一体机与服务器的时间相差太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set both right</source>
        <translation>请校准两边的时间</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>what the server said of an operation cannot be read</source>
        <translation>无法读懂服务器的答复</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-33"/>
        <source>this file exists and is never overwritten</source>
        <translation>这个文件已经存在，不会被覆盖</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name another one</source>
        <translation>请换一个文件名</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-96"/>
        <source>this is no kiosk&apos;s data folder</source>
        <translation>这不是一体机的数据文件夹</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --data the folder that the kiosk is started with</source>
        <translation>请用 --data 指定一体机启动时所用的文件夹</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>no operation with this receipt has arrived</source>
        <translation>没有收到过这个回执号的登记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; the kiosk may not have sent it yet</source>
        <translation>请核对号码；一体机可能还没有发来</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>the server has no time for what waits to be sent</source>
        <translation>服务器暂时无法接收等待发送的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is kept: try again later</source>
        <translation>内容已保留：请稍后再试</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-9"/>
        <source>put keys/snapshot.key back from a backup, or copy it from the server where it was renewed; --adopt-folder begins with this one</source>
        <translation>从备份恢复 keys/snapshot.key，或从更换过密钥的服务器复制；用 --adopt-folder 则从这一把重新开始</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-181"/>
        <source>the server&apos;s key says that it took the place of keys that did not name it</source>
        <translation>服务器的密钥声称接替了别的密钥，但那些密钥并没有指定它</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>put keys/snapshot.key back from a backup at the server; nothing at this kiosk was changed</source>
        <translation>在服务器上从备份恢复 keys/snapshot.key；本机没有任何改动</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no key yet that could be renewed</source>
        <translation>还没有可以更换的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the server with --data</source>
        <translation>请用 --data 指明服务器的文件夹</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>an identity number whose birth date is no day</source>
        <translation>身份证号里的出生日期不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>compare it with the card</source>
        <translation>请对照身份证核对</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an identity number has 17 digits, then a digit or X</source>
        <translation>身份证号是 17 位数字加一位数字或 X</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it without blanks</source>
        <translation>写的时候不要加空格</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an identity number whose last character does not fit the others</source>
        <translation>身份证号的末位和前面的数字对不上</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an identity number has 18 characters</source>
        <translation>身份证号有 18 位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no identity number begins like this</source>
        <translation>没有这样开头的身份证号</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofprinter.cpp" line="+13"/>
        <source>this station has no printer</source>
        <translation>这个驿站没有打印机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name one under [printer] in yizhan.toml</source>
        <translation>在 yizhan.toml 的 [printer] 里写明打印机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no printer at this address</source>
        <translation>这个地址没有打印机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct address under [printer] in yizhan.toml</source>
        <translation>改正 yizhan.toml 的 [printer] 里的 address</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer cannot be reached</source>
        <translation>连不上打印机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it on, look at its cable, and whether the kiosk may use it (group lp)</source>
        <translation>打开打印机电源，检查连线，并确认一体机有权使用它（lp 组）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer does not go on</source>
        <translation>打印机不动了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it off and on again</source>
        <translation>关掉电源再打开</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer has no paper</source>
        <translation>打印机没纸了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put paper in</source>
        <translation>装上纸</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is open</source>
        <translation>打印机的盖没关好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>close its cover until it clicks</source>
        <translation>把盖按到听见“咔嗒”一声</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is off line or stopped</source>
        <translation>打印机脱机或者已暂停</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>press its button; start a queue of CUPS again with cupsenable</source>
        <translation>按一下打印机上的按钮；CUPS 的队列用 cupsenable 重新启用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer reports a fault</source>
        <translation>打印机报告故障</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look for jammed paper and at its knife, then switch it off and on again</source>
        <translation>看看是否卡纸、切刀是否卡住，再关掉电源重新打开</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CUPS has no queue of this name</source>
        <translation>CUPS 里没有这个名称的打印队列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lpstat -p lists those that it has</source>
        <translation>lpstat -p 列出现有的队列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the programs of CUPS are not here</source>
        <translation>没有安装 CUPS 的程序</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages cups and cups-client</source>
        <translation>安装软件包 cups 和 cups-client</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CUPS does not take the slip</source>
        <translation>CUPS 不接收这张凭条</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the queue with lpstat -l -p</source>
        <translation>用 lpstat -l -p 查看队列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the slip would be too long</source>
        <translation>凭条太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put less on it</source>
        <translation>少放一些内容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the code would be too fine for this paper</source>
        <translation>这种纸太窄，二维码会太密</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>use wider paper, or set public_url</source>
        <translation>换宽一点的纸，或者设置 public_url</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+12"/>
        <source>another server serves this database out of a copy of this folder</source>
        <translation>另一台服务器正用这个文件夹的副本提供同一个数据库</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop that one, and give all servers of a database one and the same folder</source>
        <translation>请停掉那一台；同一个数据库的所有服务器要共用同一个文件夹</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-35"/>
        <source>this belongs to another station</source>
        <translation>这是别的驿站的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out of the settings (scopes), or enrol the kiosk for that station</source>
        <translation>请从设置（scopes）里去掉，或让这台机登记到那个驿站</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>there is no such class</source>
        <translation>没有这个班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give its id as it stands in the catalogue: source/number</source>
        <translation>写目录里的编号：来源/编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not so many places are free, or somebody waits</source>
        <translation>没有这么多空名额，或者已有人候补</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lend fewer</source>
        <translation>少借一些</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no active kiosk stands at this station</source>
        <translation>这个驿站没有在用的一体机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see yizhan-server devices list</source>
        <translation>见 yizhan-server devices list</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>places of this class are not given as people come</source>
        <translation>这个班不是先到先得</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only such places can be lent</source>
        <translation>只有先到先得的班才能借出名额</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the file of what waits to be sent is gone</source>
        <translation>待发送内容的文件不见了</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the two PINs are not the same</source>
        <translation>两次输入的密码不一样</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>type it once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PIN has digits and nothing else</source>
        <translation>密码只能是数字</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>take 6 to 12 digits</source>
        <translation>用 6 到 12 位数字</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the PIN is too short or too long</source>
        <translation>密码太短或太长</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the memory of this machine is not enough for it</source>
        <translation>这台机器的内存不够</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it takes 128 MiB for a moment</source>
        <translation>需要片刻用 128 MiB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>anybody would try this PIN first</source>
        <translation>这个密码谁都会先试</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take digits that are neither all the same nor a run</source>
        <translation>不要用相同或连着的数字</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>somebody of the staff needs a name</source>
        <translation>工作人员要有名字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give 1 to 20 characters with --name</source>
        <translation>用 --name 写 1 到 20 个字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody of this station has this id</source>
        <translation>这个驿站没有这个编号的人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff list shows them</source>
        <translation>用 staff list 查看</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of targets is no TOML</source>
        <translation>目标文件不是 TOML</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>write it as docs/formats/training-targets.md shows</source>
        <translation>照 docs/formats/training-targets.md 的样子写</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>there is no such category of courses, or no number of people</source>
        <translation>没有这个课程类别，或者不是人数</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-30"/>
        <source>opening hours that cannot be read</source>
        <translation>开放时间看不懂</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write them like mon-fri 8:30-12:00 14:30-17:30</source>
        <translation>请写成 mon-fri 8:30-12:00 14:30-17:30 这样</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a class would have got more people than it has places; nothing was given</source>
        <translation>这个班录取的人会多过位子；这次没有录取任何人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing is lost: kiosks send it again. If it lasts, keep a copy of the database and report it</source>
        <translation>没有丢失：一体机会再发送。一直这样时，请留一份数据库并报告</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-194"/>
        <source>it gets another one, and believes the server that its catalogue came from; where it was enrolled, enrol it anew with yizhan enrol: it cannot send until then</source>
        <translation>会生成新的身份，仍信任其目录所来自的服务器；原来登记过的，请用 yizhan enrol 重新登记，在那以前不能发送</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-50"/>
        <source>look for the former outbox.db, or what waited in it is lost; another one begins with what is handed in next</source>
        <translation>请找回原来的 outbox.db，否则其中待发送的内容就丢失了；下一次提交时会新建一个</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+220"/>
        <source>this is no sign-up of somebody who is expected at a class</source>
        <translation>这不是要来上课的人的报名</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-8"/>
        <source>no time</source>
        <translation>不是时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20T08:30</source>
        <translation>要写成 2026-11-20T08:30 这样</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the cells are parted by full-width commas or other full-width signs</source>
        <translation>单元格之间用的是全角逗号或其他全角符号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>part them by a half-width comma (,), or save the table as .xlsx</source>
        <translation>请用半角逗号（,）分隔，或另存为 .xlsx</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>write one JSON object a line, in UTF-8</source>
        <translation>每行写一个 JSON 对象，用 UTF-8 编码</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>open it in a spreadsheet program and save it again</source>
        <translation>用表格软件打开后重新保存</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the file of headings is too large</source>
        <translation>列名文件太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of headings cannot be read</source>
        <translation>列名文件无法读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write [columns] and below it lines like &quot;发证机关&quot; = &quot;资格证书&quot;</source>
        <translation>写上 [columns]，下面逐行写，如 &quot;发证机关&quot; = &quot;资格证书&quot;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such column</source>
        <translation>没有这样的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a usual heading of docs/formats/import-table.md, or &quot;&quot; to leave it out</source>
        <translation>写 docs/formats/import-table.md 中的常用列名，或写 &quot;&quot; 表示不读取</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-4"/>
        <source>this is no well-formed XML</source>
        <translation>这不是格式正确的 XML</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make the form anew, or correct it at this line</source>
        <translation>请重新生成表单，或改正这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a document type is not accepted</source>
        <translation>不接受文档类型声明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the line with &lt;!DOCTYPE out</source>
        <translation>请删去 &lt;!DOCTYPE 这一行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put long lists of choices into files beside the form</source>
        <translation>长的选项表请放到表单旁边的文件里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elements are nested too deep</source>
        <translation>元素嵌套太深</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is not understood</source>
        <translation>有一个表达式看不懂</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it at the column that is named</source>
        <translation>请改正所指的那一处</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression calls a function that there is not</source>
        <translation>表达式用了没有的函数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its name; docs/formats/forms.md lists them</source>
        <translation>请改正函数名；docs/formats/forms.md 列出了全部函数</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a function is given too many arguments or too few</source>
        <translation>函数的参数太多或太少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the call; docs/formats/forms.md lists them</source>
        <translation>请改正写法；docs/formats/forms.md 列出了全部函数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is too long</source>
        <translation>表达式太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>compute parts of it in questions of their own</source>
        <translation>请把一部分拆到另外的题目里计算</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>an expression is nested too deep</source>
        <translation>表达式嵌套太深</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression takes too long to compute</source>
        <translation>表达式算得太久</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>have it look at fewer nodes</source>
        <translation>请让它少看一些节点</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression is given what it cannot work with</source>
        <translation>给表达式的值它处理不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a pattern of regex() is wrong</source>
        <translation>regex() 的式样写错了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression names an instance that there is not</source>
        <translation>表达式提到了没有的实例</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the file of a form is not here</source>
        <translation>问卷文件不在这里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup, or publish the form again</source>
        <translation>从备份放回来，或者重新发布问卷</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only a .zip holds the answers as they came</source>
        <translation>只有 .zip 能装原样的答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a name that ends with .zip</source>
        <translation>请用 .zip 结尾的文件名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file that came with answers is not here</source>
        <translation>随答案交来的文件不在这里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy attachments/ of the server&apos;s folder too</source>
        <translation>把服务器文件夹里的 attachments/ 也复制过来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was closed to another key</source>
        <translation>这是用别的密钥封上的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file of the key that it was closed to</source>
        <translation>请给出封它的那把密钥的文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent is no form of several parts</source>
        <translation>发来的不是分段的表单</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the parts of what was sent do not begin or end</source>
        <translation>发来的表单各段的头尾不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a part of what was sent has no name</source>
        <translation>发来的表单有一段没有名字</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was sent has too many parts</source>
        <translation>发来的表单段数太多</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a part of what was sent says too much of itself</source>
        <translation>发来的表单有一段的说明太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent holds no answers</source>
        <translation>发来的内容里没有答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are too large</source>
        <translation>答案太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers name no form</source>
        <translation>答案没有说是哪份问卷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answers have no id, or one that is too long</source>
        <translation>答案没有编号，或者编号太长</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the files beside the form are too many, or too large</source>
        <translation>问卷旁边的文件太多或太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make its pictures smaller</source>
        <translation>请把图片缩小</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>this is no XForm</source>
        <translation>这不是 XForm 表单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>convert the sheet to an XForm first</source>
        <translation>请先把表格转换成 XForm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no body</source>
        <translation>表单没有正文</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no place for answers</source>
        <translation>表单没有放答案的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form computes in a circle</source>
        <translation>表单的计算成了循环</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the nodes out of the other&apos;s rule</source>
        <translation>请从其中一条规则里去掉另一个节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a list that is named is not there</source>
        <translation>提到的选项表不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id</source>
        <translation>请改正它的 id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a question has no place for its answer</source>
        <translation>有一道题没有放答案的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its ref</source>
        <translation>请改正它的 ref</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this cannot be repeated</source>
        <translation>这里不能重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the choices out of a list say no value</source>
        <translation>选项表里的选项没有写值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list beside the form is not understood</source>
        <translation>表单旁边的选项表看不懂</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a list beside the form is too large</source>
        <translation>表单旁边的选项表太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file beside the form is missing or damaged</source>
        <translation>表单旁边缺少一个文件，或文件已损坏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it into the folder of the form</source>
        <translation>请放到表单所在的文件夹里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are of another form</source>
        <translation>这些答案属于另一份表单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers have grown too many</source>
        <translation>答案太多了</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the question is read-only</source>
        <translation>这道题只能看，不能改</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a group takes no answer</source>
        <translation>分组不能填答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no repeat</source>
        <translation>这不是可重复的部分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no such node</source>
        <translation>表单里没有这个节点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the path</source>
        <translation>请改正路径</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no time</source>
        <translation>这不是时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-23T09:30:00+08:00</source>
        <translation>要写成 2026-11-23T09:30:00+08:00 这样</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line of the script is not understood</source>
        <translation>脚本里有一行看不懂</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>docs/formats/forms.md says what can stand there</source>
        <translation>docs/formats/forms.md 说明了可以写什么</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a rule is for a node that there is not</source>
        <translation>有一条规则针对的节点不存在</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an action is for a node that there is not</source>
        <translation>有一个动作针对的节点不存在</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression looks at a node that there is not</source>
        <translation>表达式要看的节点不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a type that is not known counts as text</source>
        <translation>不认识的类型当作文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an action waits for an event that never comes</source>
        <translation>有一个动作等的事件不会发生</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an element that is not known is passed over</source>
        <translation>不认识的元素已略过</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>choices are missing</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a range is wrong</source>
        <translation>范围写错了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a language comes twice</source>
        <translation>一种语言出现了两次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a template belongs to no repeat</source>
        <translation>有一个模板不属于任何重复部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>phones can ask this question, kiosks lead past it</source>
        <translation>这一题只有手机能问，驿站的屏幕会跳过</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only phones can ask this question, and it must be answered</source>
        <translation>这一题只有手机能问，又必须回答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>publish the form for staff with phones, or let it be skipped</source>
        <translation>请发给用手机的工作人员，或者让这一题可以跳过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something in the form does nothing here</source>
        <translation>表单里有一处在这里不起作用</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-6"/>
        <source>this is no picture that can be read</source>
        <translation>这不是能读的图片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG or JPEG</source>
        <translation>请存成 PNG 或 JPEG</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the picture is too large</source>
        <translation>图片太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 MiB and 50 million pixels are read: make it smaller</source>
        <translation>最多读 32 MiB、五千万像素：请缩小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of pictures is too long</source>
        <translation>图片清单太长</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>this is no ticket</source>
        <translation>这不是入场票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket has 154 characters: scan it, do not copy it by hand</source>
        <translation>票码有 154 个字符：请扫码，不要手抄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket of a later version</source>
        <translation>这是更新版本的票</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a ticket cannot be good in this time</source>
        <translation>票不能在这段时间有效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end, whole minutes from 2026 to 2057</source>
        <translation>请写开始和更晚的结束，整分钟，2026 年到 2057 年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key here that could sign</source>
        <translation>这里没有可以签名的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan ticket key --key-file, or name the data folder of a kiosk that was started once</source>
        <translation>请用 yizhan ticket key --key-file 生成一个，或指明启动过的一体机的数据文件夹</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this is no list of keys of tickets</source>
        <translation>这不是票的密钥清单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan ticket key writes one; docs/formats/ticket.md describes it</source>
        <translation>yizhan ticket key 会写出一份；格式见 docs/formats/ticket.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of keys is too long</source>
        <translation>密钥清单太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>take out those whose time is over</source>
        <translation>请去掉已过期的</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>this is no list of revoked tickets</source>
        <translation>这不是作废票的清单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one id of a ticket, 32 hexadecimal digits, on each line</source>
        <translation>一行写一个票号，32 位十六进制数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of revoked tickets is too long</source>
        <translation>作废票的清单太长</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-81"/>
        <source>another code is being proved</source>
        <translation>正在核对另一个登记码</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the vacancies of this kiosk are not open yet</source>
        <translation>这台机器的岗位还没有打开</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a minute; yizhan doctor says what is in the way</source>
        <translation>请过一分钟再试；yizhan doctor 会说明原因</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="+1"/>
        <source>the end is not after the beginning</source>
        <translation>结束时间不在开始时间之后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end</source>
        <translation>写一个开始时间和一个更晚的结束时间</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-137"/>
        <source>an element has too many attributes</source>
        <translation>一个元素的属性太多</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>a list beside the form is neither UTF-8 nor GB18030</source>
        <translation>表单旁的选项表既不是 UTF-8 也不是 GB18030 编码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as UTF-8</source>
        <translation>请另存为 UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quotation mark in a list beside the form is not closed</source>
        <translation>表单旁的选项表里有引号没有闭合</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rows of a list beside the form have too many or too few cells</source>
        <translation>表单旁的选项表里有些行的单元格多了或少了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the form computes this answer itself</source>
        <translation>这个答案由表单自己计算</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take its line out</source>
        <translation>请去掉这一行</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>two binds are for the same node</source>
        <translation>同一个节点有两条 bind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put their rules into one</source>
        <translation>请把规则合并成一条</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the value of a choice is empty, holds a space or comes twice</source>
        <translation>选项的值是空的、含有空格或者重复</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give each choice one word of its own</source>
        <translation>请给每个选项一个不重复、不含空格的值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text that is named is in no language of the form</source>
        <translation>引用的文字在表单的任何语言里都没有</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the number of a repeat depends on the repeat itself</source>
        <translation>重复组的次数取决于重复组自身</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the number from a node outside</source>
        <translation>请从重复组之外的节点取次数</translation>
    </message>
    <message>
        <location filename="../src/common/console/errorwords.cpp" line="-59"/>
        <source>row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>key %1</source>
        <translation>第 %1 个密钥</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-106"/>
        <source>the file cannot be removed</source>
        <translation>文件删不掉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of this survey is not here yet</source>
        <translation>这份问卷的表单还没有到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait until the kiosk has fetched it</source>
        <translation>请等驿站把它取下来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not the name of a draft</source>
        <translation>不是草稿的名字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody is signed in who could read the draft</source>
        <translation>没有能读这份草稿的人登录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sign in with the PIN of who began it</source>
        <translation>请用做这份问卷的人的密码登录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such draft</source>
        <translation>没有这份草稿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of the draft is not here</source>
        <translation>草稿的表单不在这里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is damaged</source>
        <translation>草稿坏了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is too large</source>
        <translation>草稿太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hand it in, or write less</source>
        <translation>请先交上去，或写短一点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no key can be made of this PIN</source>
        <translation>这个密码做不出钥匙</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>the form has no id, or one that cannot be used</source>
        <translation>表单没有编号，或编号不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give it an id and a version of letters and digits</source>
        <translation>请给它字母和数字的编号和版本</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this version of the form is published with another content</source>
        <translation>这个版本已经发布过，内容不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the form another version</source>
        <translation>请给表单换一个版本号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such form is open</source>
        <translation>没有这样正在用的表单</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan-server form list names those that are</source>
        <translation>yizhan-server form list 会列出正在用的</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-26"/>
        <source>this is no scan of a job fair</source>
        <translation>这不是招聘会的扫码记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says</source>
        <translation>照 docs/formats/checkin.md 写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no job fair&apos;s door is open here</source>
        <translation>这里没有打开哪一场招聘会的签到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the check-in of a job fair first</source>
        <translation>先打开一场招聘会的签到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody signed up for this job fair, or came to it</source>
        <translation>没有人报名这场招聘会，也没有人来过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its id: it stands at the end of the address of its page</source>
        <translation>看看它的编号：在它网页地址的最后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up has no id that a ticket could bear</source>
        <translation>这个报名没有可以写进门票的编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>repair the database, or restore a backup</source>
        <translation>修复数据库，或者恢复备份</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+56"/>
        <source>what was scanned is missing, or is no scan</source>
        <translation>没有写扫了什么，或者写得不对</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says, and only for fair_scan</source>
        <translation>照 docs/formats/checkin.md 写，只有 fair_scan 才写</translation>
    </message>
</context>
<context>
    <name>FacetScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/FacetScreen.qml" line="+21"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>In a straight line from this station; the way there is longer.</source>
        <comment>facet screen, above the distances</comment>
        <translation>从这个驿站按直线算，走的路要长些</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None of these is known to lie within %1 of here.</source>
        <comment>facet screen, in the place of the distances</comment>
        <translation>这些岗位里，没有写明在 %1以内的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of these says anything about it.</source>
        <comment>facet screen, in the place of the choices</comment>
        <translation>这些岗位都没写明。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+17"/>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation>没写明</translation>
    </message>
    <message>
        <location filename="../src/common/words/moneywords.cpp" line="+77"/>
        <source>%1–%2</source>
        <comment>pay: from, to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Pay not stated</source>
        <comment>pay not stated</comment>
        <translation>工资没写明</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 a month</source>
        <comment>pay</comment>
        <translation>每月 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a day</source>
        <comment>pay</comment>
        <translation>每天 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation>每小时 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a piece</source>
        <comment>pay</comment>
        <translation>每件 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a year</source>
        <comment>pay</comment>
        <translation>每年 %1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Paid by the piece</source>
        <comment>band of pay</comment>
        <translation>计件</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 and more</source>
        <comment>band of pay</comment>
        <translation>%1 以上</translation>
    </message>
    <message>
        <location line="-117"/>
        <source>%1 thousand</source>
        <comment>amount of money: 4千</comment>
        <translation>%1千</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 ten thousand</source>
        <comment>amount of money: 1万</comment>
        <translation>%1万</translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="+101"/>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation>不要经验</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 个月经验</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 年经验</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation>单位写明：%1–%2 岁</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation>单位写明：%1 岁以下</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation>单位写明：%1 岁以上</translation>
    </message>
    <message>
        <location line="-48"/>
        <source>%1/%2</source>
        <comment>date: month, day</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Last day today</source>
        <comment>vacancy ends</comment>
        <translation>今天最后一天</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>还有 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/common/words/moneywords.cpp" line="+30"/>
        <location line="+92"/>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation>%1元</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>less than %1</source>
        <comment>band of pay</comment>
        <translation>%1 以下</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Free</source>
        <comment>price of a course</comment>
        <translation>不要钱</translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+51"/>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation>%1开班</translation>
    </message>
    <message>
        <location line="-47"/>
        <source>%1</source>
        <comment>words that are in this language already</comment>
        <translation>%1</translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="-66"/>
        <location line="+45"/>
        <source>%1 m</source>
        <comment>distance</comment>
        <translation>%1 米</translation>
    </message>
    <message>
        <location line="-42"/>
        <location line="+43"/>
        <source>%1 km</source>
        <comment>distance</comment>
        <translation>%1 公里</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>about %1</source>
        <comment>distance to the middle of a town</comment>
        <translation>约 %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 from here</source>
        <comment>distance</comment>
        <translation>离这里 %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1½ years of experience</source>
        <comment>requirement</comment>
        <translation>要 %1 年半经验</translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+39"/>
        <source>%1, %2</source>
        <comment>a day of another year, and that year</comment>
        <translation>%2年%1</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Employer not said</source>
        <comment>card of a vacancy</comment>
        <translation>单位没写明</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Place not said, you can ask</source>
        <comment>card of a vacancy</comment>
        <translation>地点没写，可以问</translation>
    </message>
    <message>
        <location filename="../src/common/words/vacancywords.cpp" line="+34"/>
        <source>aged %1–%2</source>
        <comment>card: the employer states an age</comment>
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>aged up to %1</source>
        <comment>card: the employer states an age</comment>
        <translation>%1 岁以下</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>aged %1 and over</source>
        <comment>card: the employer states an age</comment>
        <translation>%1 岁以上</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>schooling and experience not said</source>
        <comment>card: demands</comment>
        <translation>学历、经验没写</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>schooling not said</source>
        <comment>card: demands</comment>
        <translation>学历没写</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>experience not said</source>
        <comment>card: demands</comment>
        <translation>经验没写</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Demands are not said, you can ask</source>
        <comment>card</comment>
        <translation>要求没写，可以问</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Hours are not said, you can ask</source>
        <comment>card</comment>
        <translation>上班时间没写，可以问</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posted today</source>
        <comment>vacancy</comment>
        <translation>今天发布</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>posted yesterday</source>
        <comment>vacancy</comment>
        <translation>昨天发布</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>posted on %1</source>
        <comment>vacancy: a day</comment>
        <translation>%1发布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>posted on %1, %2</source>
        <comment>vacancy: a day, its year</comment>
        <translation>%2年%1发布</translation>
    </message>
    <message numerus="yes">
        <location line="-4"/>
        <source>posted %n days ago</source>
        <comment>vacancy</comment>
        <translation>
            <numerusform>%n 天前发布</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>about %n minutes on foot</source>
        <comment>way</comment>
        <translation>
            <numerusform>走路约 %n 分钟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>about %n minutes by bicycle</source>
        <comment>way</comment>
        <translation>
            <numerusform>骑车约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+23"/>
        <source>%1 %2</source>
        <comment>date and weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="+6"/>
        <source>It says: only ages %1 to %2</source>
        <comment>warning</comment>
        <translation>写明要 %1–%2 岁</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It says: only up to age %1</source>
        <comment>warning</comment>
        <translation>写明要 %1 岁以下</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It says: only from age %1</source>
        <comment>warning</comment>
        <translation>写明要 %1 岁以上</translation>
    </message>
</context>
<context>
    <name>FairActions</name>
    <message>
        <location filename="../qml/fairs/FairActions.qml" line="+39"/>
        <source>List of all stands</source>
        <comment>page of a job fair</comment>
        <translation>全部摊位</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ask the staff</source>
        <comment>page of a job fair</comment>
        <translation>问工作人员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I want to go, sign up</source>
        <comment>page of a job fair</comment>
        <translation>我想去，报名</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Join the waiting list</source>
        <comment>page of a job fair: no place is left</comment>
        <translation>报名候补</translation>
    </message>
</context>
<context>
    <name>FairCalendarCard</name>
    <message>
        <location filename="../qml/fairs/FairCalendarCard.qml" line="+50"/>
        <source>Earlier</source>
        <comment>calendar: three weeks back</comment>
        <translation>往前</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Later</source>
        <comment>calendar: three weeks on</comment>
        <translation>往后</translation>
    </message>
</context>
<context>
    <name>FairFacts</name>
    <message>
        <location filename="../qml/fairs/FairFacts.qml" line="+19"/>
        <source>When</source>
        <comment>page of a job fair</comment>
        <translation>什么时候</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <comment>page of a job fair</comment>
        <translation>在哪里</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How to get there</source>
        <comment>page of a job fair</comment>
        <translation>怎么去</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What it costs</source>
        <comment>page of a job fair</comment>
        <translation>要多少钱</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Places</source>
        <comment>page of a job fair</comment>
        <translation>名额</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Who may come</source>
        <comment>page of a job fair</comment>
        <translation>谁可以来</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask first</source>
        <comment>page of a job fair: above the telephone number</comment>
        <translation>先问问</translation>
    </message>
</context>
<context>
    <name>FairPlan</name>
    <message>
        <location filename="../qml/fairs/FairPlan.qml" line="+24"/>
        <source>Tap a zone, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation>点一个区，看招什么人</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tap a kind of work, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation>点一种工，看谁在招</translation>
    </message>
</context>
<context>
    <name>FairScreen</name>
    <message>
        <location filename="../qml/fairs/FairScreen.qml" line="+26"/>
        <source>About this job fair</source>
        <comment>title of the page of a job fair</comment>
        <translation>这场招聘会</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Your stands</source>
        <comment>page of a job fair: those that were kept</comment>
        <translation>您记下的摊位</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>This job fair is over</source>
        <comment>page of a job fair</comment>
        <translation>这场招聘会开完了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has taken place, or was called off. The others stand in the calendar.</source>
        <comment>page of a job fair</comment>
        <translation>已经开过了，或者不开了。别的招聘会在日历里。</translation>
    </message>
</context>
<context>
    <name>FairStats</name>
    <message>
        <location filename="../src/server/app/fairstats.cpp" line="+34"/>
        <source>signed up</source>
        <translation>报名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those with a place</source>
        <translation>其中有名额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those on the waiting list</source>
        <translation>其中在排队</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those taken back</source>
        <translation>其中已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>people who came, each once</source>
        <translation>到场人数，每人只算一次</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those without a ticket</source>
        <translation>其中没有门票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not seen to leave</source>
        <translation>没见到离开</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left and came back</source>
        <translation>出去又回来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ticket let in twice</source>
        <translation>一张票进了两次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused at the door</source>
        <translation>门口没让进</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in against the rules</source>
        <translation>不合规定也让进了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in before it could be known</source>
        <translation>当时还不可能知道，让进了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans taken back</source>
        <translation>撤销的扫码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tickets whose sign-up has not come yet</source>
        <translation>门票的报名还没送到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans that contradict one another</source>
        <translation>互相矛盾的扫码</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>came from %1 on</source>
        <translation>从 %1 起进来</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>visited %1</source>
        <translation>到过展位 %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What</source>
        <translation>项目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many</source>
        <translation>数量</translation>
    </message>
</context>
<context>
    <name>FairTakeAway</name>
    <message>
        <location filename="../qml/fairs/FairTakeAway.qml" line="+35"/>
        <source>Scan it with your phone: day, place and all stands</source>
        <comment>page of a job fair: below the code</comment>
        <translation>手机扫一扫，时间、地点、摊位都带走</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to take day and place along</source>
        <comment>page of a job fair: below the code</comment>
        <translation>手机扫一扫，时间、地点带走</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the code</source>
        <comment>page of a job fair: instead of printing</comment>
        <translation>请扫码</translation>
    </message>
</context>
<context>
    <name>FairTile</name>
    <message>
        <location filename="../qml/home/FairTile.qml" line="+15"/>
        <source>Job fairs</source>
        <comment>home screen</comment>
        <translation>招聘会</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is one today</source>
        <comment>home screen, below Job fairs</comment>
        <translation>今天就有</translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <location filename="../qml/fairs/FairWords.qml" line="+13"/>
        <source>Mo</source>
        <comment>calendar, short: Monday</comment>
        <translation>一</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tu</source>
        <comment>calendar, short: Tuesday</comment>
        <translation>二</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>We</source>
        <comment>calendar, short: Wednesday</comment>
        <translation>三</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Th</source>
        <comment>calendar, short: Thursday</comment>
        <translation>四</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fr</source>
        <comment>calendar, short: Friday</comment>
        <translation>五</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sa</source>
        <comment>calendar, short: Saturday</comment>
        <translation>六</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Su</source>
        <comment>calendar, short: Sunday</comment>
        <translation>日</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, %2</source>
        <comment>two months of a calendar</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Today</source>
        <comment>list of job fairs: heading</comment>
        <translation>今天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This week</source>
        <comment>list of job fairs: heading</comment>
        <translation>这个星期</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Later</source>
        <comment>list of job fairs: heading</comment>
        <translation>往后</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <comment>date and weekday</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>job fair: first and last day</comment>
        <translation>%1到%2</translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n people wanted</source>
        <comment>job fair: of all stands</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n stands</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>%n 个摊位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign-up begins on %1</source>
        <comment>job fair</comment>
        <translation>%1开始报名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The sign-up is over</source>
        <comment>job fair</comment>
        <translation>报名截止了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up first</source>
        <comment>job fair: the number of people is limited</comment>
        <translation>要先报名</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No ticket needed</source>
        <comment>job fair</comment>
        <translation>不用门票，直接去</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n people may come</source>
        <comment>job fair: places in all</comment>
        <translation>
            <numerusform>一共 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up until %1</source>
        <comment>job fair</comment>
        <translation>报名到%1</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n places left</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>还有 %n 个名额</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place left</source>
        <comment>job fair</comment>
        <translation>名额满了</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n on the waiting list</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>%n 人在候补</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>as of %1</source>
        <comment>job fair: free places, time of today</comment>
        <translation>截至 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of yesterday %1</source>
        <comment>job fair: free places, time</comment>
        <translation>截至昨天 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By number</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按号码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By employer</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By zone</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按区</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By work</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按工种</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer not said</source>
        <comment>stand of a job fair</comment>
        <translation>单位没写明</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation>招什么人没写，到时可以问</translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Jan</source>
        <comment>calendar: a month</comment>
        <translation>1月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Feb</source>
        <comment>calendar: a month</comment>
        <translation>2月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>March</source>
        <comment>calendar: a month</comment>
        <translation>3月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>April</source>
        <comment>calendar: a month</comment>
        <translation>4月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May</source>
        <comment>calendar: a month</comment>
        <translation>5月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>June</source>
        <comment>calendar: a month</comment>
        <translation>6月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>July</source>
        <comment>calendar: a month</comment>
        <translation>7月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Aug</source>
        <comment>calendar: a month</comment>
        <translation>8月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sept</source>
        <comment>calendar: a month</comment>
        <translation>9月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Oct</source>
        <comment>calendar: a month</comment>
        <translation>10月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nov</source>
        <comment>calendar: a month</comment>
        <translation>11月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dec</source>
        <comment>calendar: a month</comment>
        <translation>12月</translation>
    </message>
</context>
<context>
    <name>FairsScreen</name>
    <message>
        <location filename="../qml/fairs/FairsScreen.qml" line="+18"/>
        <source>Job fairs</source>
        <comment>title of the calendar of job fairs</comment>
        <translation>招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Talk to the employers themselves</source>
        <comment>below the title of the calendar of job fairs</comment>
        <translation>能当面谈，当场定</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show all job fairs</source>
        <comment>list of job fairs: a day is chosen</comment>
        <translation>看全部招聘会</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>There is no job fair planned at the moment</source>
        <comment>calendar of job fairs</comment>
        <translation>现在没有招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as one is planned, it stands here.</source>
        <comment>calendar of job fairs</comment>
        <translation>一定下来就写在这里。</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <location filename="../qml/receipts/FeedbackScreen.qml" line="+18"/>
        <source>Tell us what you think</source>
        <comment>title of the page of feedback</comment>
        <translation>提个意见</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What is good here, what is missing? You need not say who you are.</source>
        <comment>feedback</comment>
        <translation>哪里好，哪里不方便，都可以写。不用写您是谁。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tap here and write</source>
        <comment>feedback: field</comment>
        <translation>点这里写</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It could not be kept. Nothing was sent, and what you wrote is still here. Please try again.</source>
        <comment>feedback</comment>
        <translation>没有存下来。什么都没有送出去，您写的还在这里。请再试一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>feedback</comment>
        <translation>这台机器现在送不出去。请找这里的工作人员。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters too many: please say it shorter</source>
        <comment>feedback</comment>
        <translation>
            <numerusform>多了 %n 个字，请写短一点</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes to the employment bureau. You get a receipt with a code.</source>
        <comment>feedback</comment>
        <translation>会送到就业局。您会拿到一个回执码。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Try again</source>
        <comment>feedback: hand it in once more</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>feedback</comment>
        <translation>提交</translation>
    </message>
</context>
<context>
    <name>FilterScreen</name>
    <message>
        <location filename="../qml/jobs/FilterScreen.qml" line="+19"/>
        <source>Which condition matters to you?</source>
        <comment>title of the filter screen</comment>
        <translation>您看重哪个条件？</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation>改用文字搜索</translation>
    </message>
</context>
<context>
    <name>FindReceiptScreen</name>
    <message>
        <location filename="../qml/receipts/FindReceiptScreen.qml" line="+20"/>
        <source>Find my receipt</source>
        <comment>title of the page where the code is typed</comment>
        <translation>查我的回执</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Tap the eight characters of your receipt. There is no I, L, O or U in it.</source>
        <comment>find a receipt</comment>
        <translation>点回执上的 8 个字。里面没有 I、L、O、U。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Clear</source>
        <comment>find a receipt: all characters</comment>
        <translation>重来</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Delete</source>
        <comment>find a receipt: one character</comment>
        <translation>删除</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Look it up</source>
        <comment>find a receipt</comment>
        <translation>查一查</translation>
    </message>
</context>
<context>
    <name>FindWorkTile</name>
    <message>
        <location filename="../qml/home/FindWorkTile.qml" line="+15"/>
        <source>Find work</source>
        <comment>home screen, the largest tile</comment>
        <translation>找工作</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>今天新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n 个岗位 · 不用打字</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <location filename="../qml/receipts/FormPage.qml" line="+15"/>
        <source>Next</source>
        <comment>form: to the next question</comment>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../qml/receipts/FormWords.qml" line="+21"/>
        <source>Step %1 of %2</source>
        <comment>form</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Mr</source>
        <comment>form: how one is called</comment>
        <translation>先生</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ms</source>
        <comment>form: how one is called</comment>
        <translation>女士</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A mobile number, or a number with its area code</source>
        <comment>form: the telephone</comment>
        <translation>手机号 11 位；座机先按区号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number begins like this. A mobile number begins with 13 to 19, others with an area code such as 0758.</source>
        <comment>form: the telephone</comment>
        <translation>号码不会这样开头。手机号是 13 到 19 开头，座机先按区号，比如 0758。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>form: the telephone</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>form: the telephone</comment>
        <translation>号码够了</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keeping it safe …</source>
        <comment>form: being handed in</comment>
        <translation>正在存好……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be kept. Nothing was sent, and all that you filled in is still here. Please try again.</source>
        <comment>form</comment>
        <translation>没有存好，还没提交。您填的都还在，请再试一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>form</comment>
        <translation>这台机器现在送不出去。请找这里的工作人员。</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Read</source>
        <comment>form, a page: what is kept and why</comment>
        <translation>说明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <comment>form, a page</comment>
        <translation>称呼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <comment>form, a page</comment>
        <translation>电话</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check</source>
        <comment>form, the last page</comment>
        <translation>核对</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>born %1-%2-%3</source>
        <comment>form: year, month and day of birth</comment>
        <translation>%1 年 %2 月 %3 日生</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>male</source>
        <comment>form: sex, as the identity number says</comment>
        <translation>男</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>female</source>
        <comment>form: sex, as the identity number says</comment>
        <translation>女</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n years old</source>
        <comment>form</comment>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>18 characters, as they stand on your card</source>
        <comment>form: the identity number</comment>
        <translation>18 位，照身份证上的填</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>form: the identity number</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with your card.</source>
        <comment>form: the identity number</comment>
        <translation>没有这样开头的号码。请对照身份证，看看前 6 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with your card.</source>
        <comment>form: the identity number</comment>
        <translation>出生日期对不上。请对照身份证，看看中间 8 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Nothing is deleted: look at it, and type again where it differs from your card.</source>
        <comment>form: the identity number</comment>
        <translation>有一位对不上。填的都还在，点上面看一看，哪位不一样就改哪位。</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>ID</source>
        <comment>form, a page: identity number</comment>
        <translation>身份证号</translation>
    </message>
</context>
<context>
    <name>HallPicture</name>
    <message>
        <location filename="../qml/fairs/HallPicture.qml" line="+18"/>
        <source>Plan of the hall. Tap to make it smaller</source>
        <comment>page of a job fair</comment>
        <translation>会场平面图，点一下变小</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plan of the hall. Tap to make it larger</source>
        <comment>page of a job fair</comment>
        <translation>会场平面图，点一下变大</translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <location filename="../qml/keyboard/HandwritingPane.qml" line="+51"/>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation>在这里写一个字</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation>写完点这里的字</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../qml/controls/HelpPanel.qml" line="+87"/>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation>工作人员在这里</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation>电话</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation>服务时间</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation>请找驿站的工作人员。</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>I go on</source>
        <comment>help panel: closes it, the call stays</comment>
        <translation>我接着用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation>关闭</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Machine %1</source>
        <comment>help panel: which of the station&apos;s it is; four digits of its mark</comment>
        <translation>机器 %1</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Tell us what you think</source>
        <comment>help panel: leads to the page of feedback</comment>
        <translation>提个意见</translation>
    </message>
</context>
<context>
    <name>HelpPhone</name>
    <message numerus="yes">
        <location filename="../qml/controls/HelpPhone.qml" line="+50"/>
        <source>Only to call you back. The employment bureau alone can read it, and deletes it after %n days.</source>
        <comment>call staff: the telephone, before it is sent</comment>
        <translation>
            <numerusform>只用来给您回电话。只有就业局看得到，%n 天后删除。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Call me back</source>
        <comment>call staff: send the number</comment>
        <translation>打给我</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without a number</source>
        <comment>call staff</comment>
        <translation>不留电话</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <location filename="../qml/controls/HelpReasons.qml" line="+27"/>
        <source>What is it about? One tap calls the staff.</source>
        <comment>call staff</comment>
        <translation>什么事？点一下就叫人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is it about? Leave a number, we call you back.</source>
        <comment>call staff</comment>
        <translation>什么事？留个电话，打给您。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It did not work: nobody was called. Please call out to the staff here, or try again.</source>
        <comment>call staff</comment>
        <translation>没有叫成，谁也没通知到。请直接开口叫工作人员，或再点一次。</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <location filename="../qml/controls/HelpSteps.qml" line="+16"/>
        <source>You called</source>
        <comment>call staff: a step</comment>
        <translation>您叫了人</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The staff have seen it</source>
        <comment>call staff: a step</comment>
        <translation>工作人员看到了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>call staff: a step</comment>
        <translation>正在过来</translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>You have been waiting for %n minutes</source>
        <comment>call staff</comment>
        <translation>
            <numerusform>已经等了 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It could not be noted: somebody may still come. Please try again, or tell the staff.</source>
        <comment>call staff: nobody need come</comment>
        <translation>没有记下来，可能还会有人过来。请再按一次，或者告诉工作人员。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nobody need come</source>
        <comment>call staff: take it back</comment>
        <translation>不用来了</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Leave a number</source>
        <comment>call staff: nobody has come</comment>
        <translation>留个电话</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>It has reached the staff</source>
        <comment>call staff: a step</comment>
        <translation>已经送到工作人员那里</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <location filename="../qml/controls/HelpWords.qml" line="+18"/>
        <source>This screen</source>
        <comment>call staff: what is it about?</comment>
        <translation>这台机器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A job</source>
        <comment>call staff: what is it about?</comment>
        <translation>找工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A course</source>
        <comment>call staff: what is it about?</comment>
        <translation>学手艺</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something else</source>
        <comment>call staff: what is it about?</comment>
        <translation>别的事</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Monday</source>
        <comment>opening hours</comment>
        <translation>星期一</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>It cannot be sent from this machine just now: please call out to the staff here.</source>
        <comment>call staff: the server lets the machine in no more</comment>
        <translation>这台机器现在发不出去，请直接喊一下工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tuesday</source>
        <comment>opening hours</comment>
        <translation>星期二</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wednesday</source>
        <comment>opening hours</comment>
        <translation>星期三</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Thursday</source>
        <comment>opening hours</comment>
        <translation>星期四</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Friday</source>
        <comment>opening hours</comment>
        <translation>星期五</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saturday</source>
        <comment>opening hours</comment>
        <translation>星期六</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sunday</source>
        <comment>opening hours</comment>
        <translation>星期日</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Leave a number, we call you</source>
        <comment>title of the help panel</comment>
        <translation>留个电话，打给您</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calling the staff</source>
        <comment>title of the help panel</comment>
        <translation>正在叫人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff have seen it</source>
        <comment>title of the help panel</comment>
        <translation>工作人员看到了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming to you</source>
        <comment>title of the help panel</comment>
        <translation>有人正在过来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your call has been dealt with</source>
        <comment>title of the help panel</comment>
        <translation>您叫的事已经处理了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation>有人帮您</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is on its way. Where there is no network nobody sees it yet: please call out to the staff here.</source>
        <comment>call staff</comment>
        <translation>正在送出去。要是没有网，那边还看不到：请直接开口叫这里的工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait here. What you filled in stays.</source>
        <comment>call staff</comment>
        <translation>请在这里等一等。刚才填的都还在。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your number went along. Somebody calls you back.</source>
        <comment>call staff</comment>
        <translation>电话已经一起送出，会有人打给您。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has come yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation>还没人过来。可以留个电话，或到服务台找工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation>您可以接着用，刚才填的都还在。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody is here just now. Somebody is here again today at %1.</source>
        <comment>outside the opening hours</comment>
        <translation>现在没有人。今天 %1 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again tomorrow at %1.</source>
        <comment>outside the opening hours</comment>
        <translation>现在没有人。明天 %1 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again on %1 at %2.</source>
        <comment>outside the opening hours</comment>
        <translation>现在没有人。%1 %2 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now.</source>
        <comment>outside the opening hours</comment>
        <translation>现在没有人。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A mobile number, or a number with its area code</source>
        <comment>call staff: the telephone</comment>
        <translation>手机号，或带区号的电话</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>call staff: the telephone</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. A mobile number begins with 13 to 19.</source>
        <comment>call staff: the telephone</comment>
        <translation>没有这样开头的号码。手机号是 13 到 19 开头。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>call staff: the telephone</comment>
        <translation>号码写全了</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>It has reached the staff</source>
        <comment>title of the help panel</comment>
        <translation>已经送到工作人员那里</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has answered yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation>还没有人回应。可以留个电话，或到服务台找工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once somebody has seen it, it is said here. You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation>有人看到了，这里会写出来。您可以接着用，刚才填的都还在。</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <location filename="../qml/home/HomeHead.qml" line="+49"/>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation>您好，想找什么工作？</translation>
    </message>
</context>
<context>
    <name>IdNumberScreen</name>
    <message>
        <location filename="../qml/receipts/IdNumberScreen.qml" line="+15"/>
        <source>Your identity number</source>
        <comment>title of a page of the form</comment>
        <translation>您的身份证号</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That is me, next</source>
        <comment>form: the identity number</comment>
        <translation>是我，下一步</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <comment>form: to the next question</comment>
        <translation>下一步</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not right, again</source>
        <comment>form: the identity number, take back all of it</comment>
        <translation>不对，重填</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>It is covered again in a moment</source>
        <comment>form: the identity number</comment>
        <translation>过一会儿就盖上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>form: the identity number</comment>
        <translation>别人看不见。点这里，看 3 秒</translation>
    </message>
</context>
<context>
    <name>IdPlaces</name>
    <message>
        <location filename="../qml/controls/IdPlaces.qml" line="+14"/>
        <source>First 6</source>
        <comment>form: the identity number</comment>
        <translation>前 6 位</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Birth date</source>
        <comment>form: the identity number</comment>
        <translation>生日 8 位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 4</source>
        <comment>form: the identity number</comment>
        <translation>末 4 位</translation>
    </message>
</context>
<context>
    <name>IdVerdict</name>
    <message>
        <location filename="../qml/receipts/IdVerdict.qml" line="+41"/>
        <source>The number is right. Is this you?</source>
        <comment>form: the identity number</comment>
        <translation>号码对得上。是您吗？</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../qml/controls/IdleWarning.qml" line="+38"/>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation>您还在吗？</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>%n 秒后回到开头，您选的条件会清除。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation>我还在</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+15"/>
        <source>the row has no title</source>
        <translation>这一行没有岗位名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 岗位名称, or delete the row</source>
        <translation>补上岗位名称，或删去这一行</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+57"/>
        <location filename="../src/server/intake/classscheme.cpp" line="+75"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="+75"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+81"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+15"/>
        <source>the last day has passed</source>
        <translation>已过期</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>correct 截止日期, or delete the row</source>
        <translation>改正截止日期，或删去这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asks for a fee, a deposit or a document</source>
        <translation>要求交费、押金或扣证件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation>删去这项要求：用人单位不得这样做（劳动合同法第九条）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pay that cannot be</source>
        <translation>工资不可能是这个数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum and the unit</source>
        <translation>核对金额和单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pay below the local minimum wage</source>
        <translation>工资低于当地最低工资标准</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum with the employer</source>
        <translation>向用人单位核对金额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation>最低与最高工资相差超过 5,000 元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ask the employer for a narrower range</source>
        <translation>请用人单位给出更窄的范围</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the higher pay stands in the place of the lower one</source>
        <translation>最高工资写在了最低工资的位置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>swap the two cells; the import has done so</source>
        <translation>对调这两格；导入时已对调</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+8"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+11"/>
        <source>the pay cannot be read</source>
        <translation>读不懂工资</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-10"/>
        <source>facts that were read in this text</source>
        <translation>这些内容是从这一格的文字里读出来的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that the text means them</source>
        <translation>看看文字说的是不是这个意思</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a second column of places names another place, which was not read</source>
        <translation>另有一列地点写的是别的地方，没有读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the places of work in one column, parted by 、</source>
        <translation>工作地点都写在一列里，用“、”隔开</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation>写一个金额、一个范围（如 4000-6000）或面议</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the unit of the pay is not known</source>
        <translation>不认识的薪资单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation>写 元/月、元/日、元/时、元/件 或 元/年</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the row names no employer</source>
        <translation>这一行没有单位名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 单位名称</source>
        <translation>补上单位名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the education cannot be read</source>
        <translation>读不懂学历要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation>写 不限、小学、初中、高中、职高、技校、中专、大专、本科、硕士、博士 之一</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks for more schooling than the trade needs</source>
        <translation>学历要求高于这个工种所需</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>check it with the employer</source>
        <translation>向用人单位核对</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the experience cannot be read</source>
        <translation>读不懂经验要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation>写年数，如 1 或 3年，或不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the ages cannot be read</source>
        <translation>读不懂年龄要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a range such as 18-45, or 不限</source>
        <translation>写一个范围，如 18-45，或不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>takes people below the legal working age of 16</source>
        <translation>招用未满 16 周岁的人</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-2"/>
        <source>the number of people cannot be read</source>
        <translation>读不懂招聘人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number from 1 to 10,000</source>
        <translation>写 1 到 10,000 之间的数</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+2"/>
        <source>the kind of work is not known</source>
        <translation>不认识的岗位类型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation>写 全职、兼职、零工、见习、实习、公益性岗位 或 妈妈岗</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the date cannot be read</source>
        <translation>读不懂日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as 2025-03-31</source>
        <translation>写成 2025-03-31 的样子</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the date lies in the future</source>
        <translation>日期在今天之后</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct 发布日期</source>
        <translation>改正发布日期</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="+24"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the coordinates cannot be used</source>
        <translation>坐标不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation>写经纬度（度），并注明坐标系 WGS84、GCJ02 或 BD09</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the text was cut at this many characters</source>
        <translation>文字太长，截到了这么多个字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it if the end matters</source>
        <translation>如果后面的内容重要，请缩短</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+3"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+2"/>
        <source>the identifier stands in the file before, with other content</source>
        <translation>岗位编号在前面出现过，内容不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation>每一行用自己的岗位编号；导入时已给这一行另编了号</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+43"/>
        <source>the line is no JSON object</source>
        <translation>这一行不是 JSON 对象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a cell is too long</source>
        <translation>有一格太长</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten the text</source>
        <translation>缩短文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a formula without a stored result</source>
        <translation>公式没有存下结果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the workbook, let it compute, and save it</source>
        <translation>打开工作簿，让它计算后再保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the cell holds an error instead of a value</source>
        <translation>这一格是错误值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the formula</source>
        <translation>改正公式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the cell points to a text that the workbook lacks</source>
        <translation>这一格指向工作簿里没有的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the workbook again</source>
        <translation>把工作簿重新保存一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row has more cells than the header</source>
        <translation>这一行的格数多于表头</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a text that holds commas into quotes</source>
        <translation>含逗号的文字要加引号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote in the middle of a cell</source>
        <translation>格子中间有引号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>double the quote, or export the table again</source>
        <translation>引号写两个，或重新导出表格</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the file cannot be read</source>
        <translation>读不了文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row cannot be read</source>
        <translation>读不了这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the file again and repeat the import</source>
        <translation>重新保存文件，再导入一次</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>note</source>
        <translation>提示</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rejected</source>
        <translation>拒收</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="+66"/>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>row</source>
        <translation>行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>column</source>
        <translation>列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>severity</source>
        <translation>程度</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/faultybook.cpp" line="+77"/>
        <location filename="../src/server/publishing/importreport.cpp" line="+1"/>
        <source>what is wrong</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="+1"/>
        <source>detail</source>
        <translation>详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what to do</source>
        <translation>怎么办</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>code</source>
        <translation>代码</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="+39"/>
        <source>, row %1</source>
        <translation>，第 %1 行</translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+4"/>
        <source>, %1</source>
        <translation>，%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+13"/>
        <source> (%1)</source>
        <translation>（%1）</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>  [%1] %2: %3%4; %5</source>
        <translation>  [%1] %2：%3%4；%5</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Nothing was withdrawn, because a file could not be read to its end. Repeat the import.</source>
        <translation>有文件没能读完，所以没有撤下任何岗位。请再导入一次。</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Together </source>
        <translation>合计 </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation>撤下 %1，过期 %2。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>  … and %1 more</source>
        <translation>  …… 还有 %1 条</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>Report: %1</source>
        <translation>报告：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was a trial: nothing was changed.</source>
        <translation>这是试运行：没有改动任何内容。</translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="+4"/>
        <source>the row names no course</source>
        <translation>这一行没有课程名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程名称, or delete the row</source>
        <translation>请填写课程名称，或删除这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours cannot be read</source>
        <translation>课时无法识别</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number, such as 60</source>
        <translation>请写数字，例如 60</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+2"/>
        <source>the fee cannot be read</source>
        <translation>费用无法识别</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation>请写“免费”或金额（元），例如 800</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-88"/>
        <source>Nothing was withdrawn, because the last row of a file is broken: it may have been cut off. Fetch it again, or repeat with --yes if it is whole.</source>
        <translation>没有撤下任何内容：有文件的最后一行不完整，文件可能被截断。请重新取得文件；如果文件是完整的，请加 --yes 重做。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was withdrawn, because more than half of what this source had would go. Check the files; repeat with --yes if it is meant.</source>
        <translation>没有撤下任何内容：此来源的一半以上将被撤下。请检查文件；如果确实如此，请加 --yes 重做。</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-105"/>
        <source>correct the last day, or delete the row</source>
        <translation>请更正截止日期，或删除此行</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>give every row a number of its own; the import has numbered this one</source>
        <translation>请给每行一个自己的编号；导入时已为此行另行编号</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>the row is in another encoding than most of the file; it was read</source>
        <translation>这一行的编码和文件里其他行不同，已经读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its texts, and save the file again as CSV UTF-8</source>
        <translation>看看这一行的文字对不对，再把文件另存为 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>export the file again, one object a line</source>
        <translation>请重新导出文件，每行一个对象</translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+45"/>
        <source>the notice has no title</source>
        <translation>通知没有标题</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 标题, or delete the row</source>
        <translation>请填写“标题”，或删除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the notice says nothing</source>
        <translation>通知没有正文</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 正文, or delete the row</source>
        <translation>请填写“正文”，或删除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no page of a vacancy, a job fair or a class</source>
        <translation>这不是岗位、招聘会或培训班的页面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy the address of its page for phones: https://…/f/…</source>
        <translation>把它手机页面的网址抄在这里：https://…/f/…</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="+4"/>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one. Repeat with --yes if it is meant.</source>
        <translation>没有撤下任何内容，因为没有任何一行被导入：空表不会代替完整的表。如确实需要，请加 --yes 重新导入。</translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="+4"/>
        <source>the row does not say of which course the class is</source>
        <translation>没写是哪门课的班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程编号, or delete the row</source>
        <translation>填上“课程编号”，或者删掉这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-18"/>
        <source>the sign-up ends before it begins</source>
        <translation>报名截止早于报名开始</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>set 报名开始 and 报名截止 right</source>
        <translation>改正“报名开始”和“报名截止”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class has no places</source>
        <translation>这个班没有名额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave 名额 empty where the bureau says who comes, or delete the row</source>
        <translation>由就业部门定谁来的，名额留空；不开的班，删掉这一行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>places are given at the end of the sign-up, and it has none</source>
        <translation>截止后统一录取，却没有截止日期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fill in 报名截止 or 开班日期</source>
        <translation>填上“报名截止”或“开班日期”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it cannot be read how places are given</source>
        <translation>看不懂录取方式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 先到先得 or 截止后统一录取</source>
        <translation>写“先到先得”或“截止后统一录取”</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours of grace cannot be read</source>
        <translation>看不懂补报时限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number of hours up to 720, such as 48</source>
        <translation>写小时数，最多720，例如48</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/publishing/importsummary.cpp" line="-67"/>
        <source>%n rows: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected</source>
        <translation>
            <numerusform>%n 行：新增 %1，更新 %2，不变 %3，合并 %4，拒收 %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+120"/>
        <source>%n items past their last day were left, because they are so many: is the date right? yizhan-server status says more.</source>
        <translation>
            <numerusform>有 %n 项已过截止日期，因数量太多暂未撤下：日期对吗？详见 yizhan-server status。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-4"/>
        <source>the row does not say of which fair the stand is</source>
        <translation>这一行没写是哪场招聘会的展位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会编号, or delete the row</source>
        <translation>请填招聘会编号，或删掉这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the stand has no number</source>
        <translation>展位没有号码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 展位号, or delete the row</source>
        <translation>请填展位号，或删掉这一行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write it as 4000-6000元/月</source>
        <translation>请写成 4000-6000元/月</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-7"/>
        <source>the row names no job fair</source>
        <translation>这一行没写招聘会名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会名称, or delete the row</source>
        <translation>请填招聘会名称，或删掉这一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row does not say on which day the fair is</source>
        <translation>这一行没写哪天举办</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 举办日期, such as 2026-12-05</source>
        <translation>请填举办日期，如 2026-12-05</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair ends before it begins</source>
        <translation>结束日期在举办日期之前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 举办日期 and 结束日期 right</source>
        <translation>请改对举办日期和结束日期</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the sign-up goes on after the fair; it ends with it</source>
        <translation>报名截止晚于招聘会，按招聘会结束算</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 报名截止 to the last day of the fair, or before</source>
        <translation>报名截止请填招聘会最后一天或之前</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the hours cannot be read; they are shown as they stand</source>
        <translation>举办时间读不懂，照原样显示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 举办时间 as 19:00-21:00</source>
        <translation>举办时间请写成 19:00-21:00</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the plan of the hall cannot be taken; the fair goes in without it</source>
        <translation>会场平面图不能用，这场招聘会先不带图导入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put the picture (PNG, JPEG or WebP, at most 8 MB) beside the table, and write its name</source>
        <translation>把图片（PNG、JPEG 或 WebP，最大 8 MB）放在表格旁边，并写上文件名</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-39"/>
        <source>the pay is not in yuan</source>
        <translation>薪资不是人民币</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it in yuan; the vacancy went in without it</source>
        <translation>改为人民币；岗位已入库，但没有薪资</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the spreadsheet has rounded the credit code</source>
        <translation>信用代码被表格软件四舍五入了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text and write all 18 characters</source>
        <translation>把这一列设为文本格式，填写完整的18位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the spreadsheet has rounded the number</source>
        <translation>编号被表格软件四舍五入了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>format the column as text and write the whole number</source>
        <translation>把这一列设为文本格式，填写完整的号码</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>the spreadsheet has rounded a telephone number or made an error of it</source>
        <translation>电话号码被表格软件四舍五入，或成了错误值</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a telephone number that nobody can dial, with this many digits</source>
        <translation>电话号码无法拨打，位数见详情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a mobile number of 11 digits, or a landline with its area code</source>
        <translation>填写11位手机号码，或带区号的座机号码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the 0 of the area code was missing and was put back</source>
        <translation>区号前的0缺失，已补上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text</source>
        <translation>把这一列设为文本格式</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="-7"/>
        <source>sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-80"/>
        <source>  %1 × %2: %3%4</source>
        <translation>  %1 条%2：%3%4</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-40"/>
        <source>the number belongs to another post of another employer; both stay</source>
        <translation>这个编号已属于另一单位的另一岗位；两个都保留</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every post a number of its own, and keep it</source>
        <translation>每个岗位使用自己的编号，并保持不变</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the numbers only count the rows; title, employer and place identify</source>
        <translation>编号只是行的序号；按岗位名称、单位和地点识别岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+15"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+4"/>
        <source>nothing is to be done</source>
        <translation>无需处理</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>columns that were not read</source>
        <translation>未读取的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename a column that matters, or give --columns a file that says what it means</source>
        <translation>有用的列请改名，或用 --columns 说明其含义</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a hidden sheet was not read</source>
        <translation>隐藏的工作表，未读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show it in the workbook if it counts</source>
        <translation>如果有用，请取消隐藏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet has no header and was not read</source>
        <translation>工作表没有表头，未读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with the headings on top if it holds a table</source>
        <translation>如果是岗位表，请在上方加一行表头</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet is a list of choices and was not read</source>
        <translation>工作表是选项列表，未读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add employer, pay or place if it holds a table</source>
        <translation>如果是岗位表，请补上单位、薪资或地点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a total, left out</source>
        <translation>合计行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a note or a signature, left out</source>
        <translation>备注或签名行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a heading of a section, left out</source>
        <translation>分段标题行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rules for filling in, left out</source>
        <translation>填写要求行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hints below the headings, left out</source>
        <translation>表头下的提示行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an example, left out</source>
        <translation>示例行，已略去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the word for an example out if it is none</source>
        <translation>如果不是示例，请去掉“例”字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the headings once more</source>
        <translation>重复的表头行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the row is hidden or filtered out; it went in</source>
        <translation>这一行被隐藏或筛选掉了，但已入库</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it if it does not count</source>
        <translation>如果不需要，请删去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ditto marks were read as what stands above them</source>
        <translation>“同上”已按上一行的内容读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the cells</source>
        <translation>请核对这些单元格</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-8"/>
        <source>correct 举办日期, or delete the row</source>
        <translation>请更正举办日期，或删除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/classscheme.cpp" line="-16"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="-7"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-19"/>
        <location filename="../src/server/intake/noticescheme.cpp" line="-7"/>
        <source>no row names the columns</source>
        <translation>没有一行写明各列名称</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 展位号, 单位名称 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上展位号、单位名称等各列名称</translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="-1"/>
        <source>correct 结业日期 or 开班日期, or delete the row</source>
        <translation>请更正结业日期或开班日期，或删除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程编号, 开班日期 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上课程编号、开班日期等各列名称</translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="-1"/>
        <source>correct 报名截止 or 开班日期, or delete the row</source>
        <translation>请更正报名截止或开班日期，或删除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程名称, 培训机构 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上课程名称、培训机构等各列名称</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-1"/>
        <source>correct 举办日期 or 结束日期, or delete the row</source>
        <translation>请更正举办日期或结束日期，或删除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 招聘会名称, 举办日期 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上招聘会名称、举办日期等各列名称</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a quota of 0 lets nobody in</source>
        <translation>名额为 0，没有人能参加</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write how many may come, or leave 名额 empty for no limit</source>
        <translation>请写可参加的人数；不限名额请留空</translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+1"/>
        <source>put a row with 标题, 正文 and the other headings on top</source>
        <translation>请在最上面加一行表头，写上标题、正文等各列名称</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-25"/>
        <source>a second column of pay, which was not read</source>
        <translation>另有一列薪资，没有读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the pay in one column</source>
        <translation>薪资请只写在一列里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pay has sums of several units; those of one were read</source>
        <translation>薪资里有几种计薪单位，只读取了其中一种</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave one unit in 薪资, and the others in 岗位描述</source>
        <translation>薪资里只留一种计薪单位，其余请写到岗位描述</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-44"/>
        <source>the cell says more than its first and last day</source>
        <translation>除起止日期外，单元格里还有别的内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the first and the last day, and the rest in another column</source>
        <translation>只写起止日期，其余内容请写到别的列</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>headings were read as was said of this source before</source>
        <translation>表头按此来源以前的对应设置读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --columns again if that is wrong; an empty [columns] forgets it</source>
        <translation>如不对，请重新给出 --columns；空的 [columns] 会清除这项设置</translation>
    </message>
</context>
<context>
    <name>InstanceQuestion</name>
    <message numerus="yes">
        <location filename="../qml/surveys/InstanceQuestion.qml" line="+20"/>
        <source>There are %n so far</source>
        <comment>survey: persons, posts that were asked about</comment>
        <translation>
            <numerusform>现在有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One more</source>
        <comment>survey: asks about one more person, post</comment>
        <translation>再加一个</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Tap once more: the answers about number %1 go</source>
        <comment>survey</comment>
        <translation>再点一下：第 %1 个的回答就没有了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the last one away</source>
        <comment>survey: with the answers about it</comment>
        <translation>去掉最后一个</translation>
    </message>
</context>
<context>
    <name>KeepBooth</name>
    <message>
        <location filename="../qml/fairs/KeepBooth.qml" line="+14"/>
        <source>My stand</source>
        <comment>stand of a job fair: it is kept</comment>
        <translation>记下了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation>记满 10 个了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>stand of a job fair: put it on the list of this session</comment>
        <translation>记下</translation>
    </message>
</context>
<context>
    <name>KeepHeart</name>
    <message>
        <location filename="../qml/jobs/KeepHeart.qml" line="+15"/>
        <source>Kept</source>
        <comment>vacancy: on the list of this session</comment>
        <translation>记下了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>vacancy: put it on the list of this session</comment>
        <translation>记下</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>vacancy: the list of this session is full</comment>
        <translation>记满 10 个</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <location filename="../qml/keyboard/KeyboardPanel.qml" line="+54"/>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation>键盘</translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <location filename="../src/kiosk/app/kioskoptions.cpp" line="+62"/>
        <source>The touch screen of a station.</source>
        <translation>驿站的触摸屏程序。</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Folder of the catalogue.</source>
        <translation>岗位目录所在的文件夹。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation>设置文件；不给时用数据文件夹或 /etc/yizhan 里的 yizhan.toml。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation>服务器地址，代替设置里的。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do not synchronise.</source>
        <translation>不同步。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run in a window.</source>
        <translation>在窗口里运行。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Size of the window, such as 1080x1920.</source>
        <translation>窗口大小，如 1080x1920。</translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <location filename="../qml/controls/LanguagePanel.qml" line="+17"/>
        <source>Language</source>
        <comment>title of the language panel</comment>
        <translation>语言 Language</translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="+142"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+43"/>
        <source>name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>text</source>
        <translation>内容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reason</source>
        <translation>什么事</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the screen</source>
        <translation>屏幕不会用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy</source>
        <translation>问岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>training</source>
        <translation>问培训</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something else</source>
        <translation>别的事</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+208"/>
        <source>receipt</source>
        <translation>回执号码</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>said on</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="-103"/>
        <source>signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed out</source>
        <translation>退出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN</source>
        <translation>密码不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN, locked for a while</source>
        <translation>密码不对，暂时锁住</translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../src/server/ledger/statecells.cpp" line="+28"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>done on</source>
        <translation>什么时候做的</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>arrived on</source>
        <translation>收到时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>station</source>
        <translation>驿站</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>device</source>
        <translation>一体机</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was done</source>
        <translation>做了什么</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="-13"/>
        <source>vacancy</source>
        <translation>岗位编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>title</source>
        <translation>岗位</translation>
    </message>
    <message>
        <location line="-209"/>
        <source>identity number</source>
        <translation>身份证号码</translation>
    </message>
    <message>
        <location line="+206"/>
        <source>class</source>
        <translation>班级编号</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>place</source>
        <translation>名额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>same person as</source>
        <translation>同一人的回执</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>name of the class</source>
        <translation>班级</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>job fair</source>
        <translation>招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name of the job fair</source>
        <translation>招聘会名称</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../qml/keyboard/LetterKeys.qml" line="+36"/>
        <source>Between two syllables</source>
        <comment>screen reader, the key &apos; of the keyboard</comment>
        <translation>隔开两个音节</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Space</source>
        <comment>key of the keyboard</comment>
        <translation>空格</translation>
    </message>
</context>
<context>
    <name>LooserChoices</name>
    <message>
        <location filename="../qml/jobs/LooserChoices.qml" line="+28"/>
        <source>Without “%1”: %2</source>
        <comment>no results: a condition to give up, how many vacancies that brings</comment>
        <translation>不要“%1”：%2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/shell/Main.qml" line="+78"/>
        <source>Yizhan employment station</source>
        <comment>window title</comment>
        <translation>就业驿站</translation>
    </message>
</context>
<context>
    <name>MatchQuestionScreen</name>
    <message>
        <location filename="../qml/match/MatchQuestionScreen.qml" line="+93"/>
        <source>By the month</source>
        <comment>matching: unit of pay</comment>
        <translation>按月</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By the day</source>
        <comment>matching: unit of pay</comment>
        <translation>按天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation>按小时</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation>直接看结果</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation>看适合的工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <comment>matching</comment>
        <translation>下一题</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation>跳过这题</translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <location filename="../qml/match/MatchResultsScreen.qml" line="+22"/>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation>适合您的工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation>类似的工作</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>没写地点</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation>没有找到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>还没有收到岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation>去掉一样“一定要”，或者问工作人员。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation>正在找适合的……</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Change</source>
        <comment>matching: back to the questions</comment>
        <translation>改一改</translation>
    </message>
</context>
<context>
    <name>MatchRuleScreen</name>
    <message>
        <location filename="../qml/match/MatchRuleScreen.qml" line="+30"/>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>怎么排的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rule of %1</source>
        <comment>edition of the rule, 2026-11</comment>
        <translation>%1 版</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Jobs get points here. People do not.</source>
        <comment>rule</comment>
        <translation>打分的是岗位，不是人。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation>满分 100 分。%1 分以上三颗星，%2 分以上两颗星。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation>您说一定要、岗位写明没有的，才不列出。没写明的，照样列出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation>适合的不到 %1 个，就放宽一步，并且告诉您：先看全区（县），再看全市，再看工资有您说的 %2% 的，再看别的时间。</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1: %2</source>
        <comment>rule: part, most points</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Sex, origin, household, health and hardship are not asked, not kept, not counted.</source>
        <comment>rule</comment>
        <translation>性别、民族、户口、健康、困难情况，不问、不存、不算。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your schooling only if you like. What asks for more than you have stands last, and says so. What asks for none loses nothing.</source>
        <comment>rule</comment>
        <translation>读了几年书，想说才说。要求比您高的，写出来，排在后面。没写要求的，不吃亏。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your age only if you like. It warns you of limits that a job states, and is forgotten when you leave. It changes no order.</source>
        <comment>rule</comment>
        <translation>年龄，想说才说。只提醒您写明的年龄要求，不改先后，您一走就忘掉。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What states more of your wishes comes first. Then the one with more points. Then the one that asks for nothing more. Then the newer one.</source>
        <comment>rule</comment>
        <translation>您想要的，写明得多的在前。一样多，分高的在前。分一样，不另外要学历、经验的在前。再一样，新的在前。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of two hours that you chose either will do, by day or in the evening.</source>
        <comment>rule</comment>
        <translation>时间选了几样，合一样就行：白天或晚上。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three stars only where every wish is stated. One star where less than half is.</source>
        <comment>rule</comment>
        <translation>三颗星，要样样都写明。写明不到一半，只有一颗星。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you left out does not count.</source>
        <comment>rule</comment>
        <translation>您没选的不算。</translation>
    </message>
</context>
<context>
    <name>MatchSummary</name>
    <message>
        <location filename="../qml/match/MatchSummary.qml" line="+103"/>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>怎么排的</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Choose myself</source>
        <comment>matching: from similar posts to the questions</comment>
        <translation>我自己选</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <comment>matching: back to the questions</comment>
        <translation>改一改</translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <location filename="../qml/home/MatchTile.qml" line="+8"/>
        <source>Five questions, answered by tapping pictures</source>
        <comment>home screen, below Choose for me</comment>
        <translation>五个问题，点图就行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation>帮我挑工作</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <location filename="../qml/match/MatchWords.qml" line="+29"/>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation>已经选了三样。再点一下，就取消。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation>最多选三样。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation>选一个。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation>能选几样选几样。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation>选一个。比这多的也会列出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation>只去掉写明没有的。没写明的，照样给您看。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation>不要紧，都行</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Step %1 of %2</source>
        <comment>matching, which question</comment>
        <translation>第 %1 步，共 %2 步</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Near here</source>
        <comment>matching: near the station</comment>
        <translation>就在附近</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation>白天</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation>晚上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation>倒班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation>周末</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation>时间灵活</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation>兼职</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation>零工日结</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation>能顾孩子</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation>在我选的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation>在我选的时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation>有我选的工资</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation>很适合</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation>适合</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suits in part</source>
        <comment>one star</comment>
        <translation>合一部分</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Too few close by: the whole district or county was added.</source>
        <comment>matching, widened</comment>
        <translation>附近不够，加上了全区（县）的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation>那里不够，加上了全市的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation>还不够，加上了工资少一点的：%1起。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation>还不够，加上了别的上班时间的。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation>同区县，远一点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation>全市别处</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation>工资少一点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation>别的时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only some of it fits</source>
        <comment>card of a match</comment>
        <translation>只合一部分</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Similar to “%1”</source>
        <comment>matching, results</comment>
        <translation>和“%1”差不多的</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>有 %n 个适合您</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation>没有完全适合的，先看看这些。</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n 个写明没有您一定要的，没列出。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-6"/>
        <source>The best %1 of %2 that suit you</source>
        <comment>matching, results</comment>
        <translation>最适合您的 %1 个，一共 %2 个</translation>
    </message>
    <message>
        <location line="-148"/>
        <source>How many years did you go to school?</source>
        <comment>matching, question 1</comment>
        <translation>您读了几年书？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work would you like?</source>
        <comment>matching, question 2</comment>
        <translation>想做什么工作？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where would you like to work?</source>
        <comment>matching, question 3</comment>
        <translation>想在哪里上班？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>matching, question 4</comment>
        <translation>什么时间能上班？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much at least?</source>
        <comment>matching, question 5: pay</comment>
        <translation>工资最少要多少？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must there be?</source>
        <comment>matching, question 6: musts</comment>
        <translation>哪些一定要有？</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Work that asks for more than you have stands last.</source>
        <comment>matching, schooling</comment>
        <translation>要求比您高的，排在后面。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>, and it must be: </source>
        <comment>matching: between hours and kind of employment</comment>
        <translation>，而且要</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: either will do</source>
        <comment>matching: several hours, or kinds of employment</comment>
        <translation>%1都行</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> or </source>
        <comment>matching: between two hours</comment>
        <translation>或</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I would rather not say</source>
        <comment>matching, question 1</comment>
        <translation>不想说</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any work will do</source>
        <comment>matching, question 2</comment>
        <translation>什么工作都行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anywhere in the city</source>
        <comment>matching, question 3</comment>
        <translation>全市哪里都行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is a must</source>
        <comment>matching, question 6</comment>
        <translation>没有一定要的</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Never at school</source>
        <comment>matching: schooling that one has</comment>
        <translation>没上过学</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Primary school</source>
        <comment>matching: schooling that one has</comment>
        <translation>小学</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Junior school</source>
        <comment>matching: schooling that one has</comment>
        <translation>初中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Senior school</source>
        <comment>matching: schooling that one has; trade schools too</comment>
        <translation>高中或中专</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>College</source>
        <comment>matching: schooling that one has</comment>
        <translation>大专</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>University</source>
        <comment>matching: schooling that one has</comment>
        <translation>本科</translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>%1 years</source>
        <comment>matching: years at school</comment>
        <translation>%1 年</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 and over</source>
        <comment>matching: age</comment>
        <translation>%1 岁以上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up to %1</source>
        <comment>matching: age</comment>
        <translation>%1 岁以下</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1–%2</source>
        <comment>matching: age</comment>
        <translation>%1–%2 岁</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Does not say, you can ask</source>
        <comment>card of a match</comment>
        <translation>没写明，可以问</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../qml/keyboard/MethodChoice.qml" line="+19"/>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation>手写</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pinyin</source>
        <comment>way to write</comment>
        <translation>拼音</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Strokes</source>
        <comment>way to write</comment>
        <translation>笔画</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation>粤拼</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Letters</source>
        <comment>way to write</comment>
        <translation>字母</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write with a finger</source>
        <comment>under Handwriting</comment>
        <translation>用手指写字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation>普通话读音</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation>横竖撇点折</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation>粤语读音</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A B C</source>
        <comment>under Letters</comment>
        <translation>A B C</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How would you like to write?</source>
        <comment>keyboard, first use</comment>
        <translation>您想怎么写字？</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <location filename="../src/kiosk/app/settingswait.cpp" line="+36"/>
        <source>The kiosk goes on by itself as soon as the mended file is saved.</source>
        <translation>改好文件并保存后，这台机器会自动继续。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Residents: please tell the staff.</source>
        <translation>居民朋友：请告诉工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is a mistake in the settings of this station</source>
        <translation>本驿站的设置有错</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <location filename="../qml/receipts/NameScreen.qml" line="+29"/>
        <source>What shall we call you?</source>
        <comment>title of a page of the form</comment>
        <translation>怎么称呼您？</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Tap your surname, then Mr or Ms.</source>
        <comment>form: the name</comment>
        <translation>点您的姓，再点先生或女士</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now Mr or Ms, if you like</source>
        <comment>form: the name, a surname is chosen</comment>
        <translation>再点先生或女士，不点也行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever calls you will say</source>
        <comment>form: above the name that was chosen</comment>
        <translation>打电话的人这样叫您</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Your name</source>
        <comment>form: field</comment>
        <translation>您的名字</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Back to the surnames</source>
        <comment>form: tap the name instead of writing it</comment>
        <translation>回去点姓</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>My name is not here, I write it</source>
        <comment>form: opens the keyboard</comment>
        <translation>没有我的姓，我自己写</translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <location filename="../qml/controls/NavigationBar.qml" line="+47"/>
        <source>Back</source>
        <comment>navigation bar, two characters</comment>
        <translation>返回</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Home</source>
        <comment>navigation bar, two characters</comment>
        <translation>首页</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Leave</source>
        <comment>navigation bar, two characters: ends the session, clears all</comment>
        <translation>离开</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Text size</source>
        <comment>navigation bar, two characters</comment>
        <translation>大字</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Language</source>
        <comment>navigation bar, two characters</comment>
        <translation>语言</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Called</source>
        <comment>navigation bar, three characters: staff were called</comment>
        <translation>已叫人</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call staff</source>
        <comment>navigation bar, two characters</comment>
        <translation>叫人</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <location filename="../qml/receipts/NextSteps.qml" line="+20"/>
        <source>Now</source>
        <comment>receipt</comment>
        <translation>现在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After that</source>
        <comment>receipt: what happens next</comment>
        <translation>接下来</translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <location filename="../qml/home/NoticeScreen.qml" line="+16"/>
        <source>Notice</source>
        <comment>title of the page of a notice</comment>
        <translation>通知</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Holds until %1</source>
        <comment>page of a notice</comment>
        <translation>有效期到%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>See what it is about</source>
        <comment>page of a notice: opens the job, the job fair or the class</comment>
        <translation>看看详情</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This notice no longer holds</source>
        <comment>page of a notice</comment>
        <translation>这条通知已经失效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bureau took it back, or its last day has passed.</source>
        <comment>page of a notice</comment>
        <translation>人社局已撤下，或已过截止日期。</translation>
    </message>
</context>
<context>
    <name>NoticeTile</name>
    <message>
        <location filename="../qml/home/NoticeTile.qml" line="+13"/>
        <source>Until %1</source>
        <comment>home screen: last day of a notice</comment>
        <translation>%1截止</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notice of the bureau</source>
        <comment>home screen: a notice without a last day</comment>
        <translation>人社局通知</translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../qml/door/NumberEntry.qml" line="+54"/>
        <source>It is covered again in a moment</source>
        <comment>check-in: the identity number</comment>
        <translation>马上会再遮住</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>check-in: the identity number</comment>
        <translation>别人看不见。点一下，看 3 秒</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing the identity number</comment>
        <translation>改用扫码</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Out with this number</source>
        <comment>check-in: the identity number</comment>
        <translation>用这个号码离场</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In with this number</source>
        <comment>check-in: the identity number</comment>
        <translation>用这个号码进场</translation>
    </message>
</context>
<context>
    <name>OpenRosa</name>
    <message>
        <location filename="../src/server/openrosa/openrosaservice.cpp" line="+46"/>
        <source>This form, or this version, is not open to the station</source>
        <translation>这份问卷或这个版本没有开放给本站</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The bureau has made no key yet: try again later</source>
        <translation>服务器还没有准备好密钥，请稍后再试</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More than is taken at once</source>
        <translation>一次交的内容太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These are no answers to the form</source>
        <translation>交来的不是这份问卷的答案</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not now: nothing was taken, try again later</source>
        <translation>现在收不了，什么也没有收下，请稍后再试</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other answers are here under the same id: nothing was changed</source>
        <translation>同一编号已有别的答案，没有改动</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These answers were corrected already by others</source>
        <translation>这份答案已经被更正过</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Phones are answered over https only: accounts and PINs would be read on the way</source>
        <translation>手机只能用 https 连接，否则账号和密码会在路上被人看到</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server speaks version 1.0 of OpenRosa</source>
        <translation>本服务器只支持 OpenRosa 1.0</translation>
    </message>
    <message>
        <location filename="../src/server/openrosa/staffdoor.cpp" line="+75"/>
        <source>The account and its PIN are needed: sign in</source>
        <translation>请填写账号和密码（PIN）再登录</translation>
    </message>
</context>
<context>
    <name>OperationNames</name>
    <message>
        <location filename="../src/common/words/operationnames.cpp" line="+15"/>
        <source>interest in a vacancy</source>
        <translation>我想去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sign-up for a class</source>
        <translation>培训报名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>call for help</source>
        <translation>叫人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what staff noted</source>
        <translation>工作人员的登记</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff signing in</source>
        <translation>工作人员登录</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>arrived</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on the waiting list</source>
        <translation>候补</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>arrived, look at it</source>
        <translation>已收到，请核实</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>has a place</source>
        <translation>已有名额</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed up before</source>
        <translation>重复报名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused</source>
        <translation>未通过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>needs a newer server</source>
        <translation>需要新版服务器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>comes again</source>
        <translation>待重发</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>not decided yet</source>
        <translation>未确定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seen by staff</source>
        <translation>工作人员已看到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff on the way</source>
        <translation>工作人员正在过来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>done</source>
        <translation>已办好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no answer</source>
        <translation>没有联系上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>called by staff</source>
        <translation>电话打过了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>was there</source>
        <translation>来上课了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>did not come</source>
        <translation>没来</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not signed by this kiosk</source>
        <translation>不是本机签名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its number was in use for something else</source>
        <translation>编号已被别的内容使用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such receipt</source>
        <translation>没有这个回执号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was cancelled before</source>
        <translation>此前已取消</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sealed for a key that the server does not have</source>
        <translation>所用的封存密钥服务器没有</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was typed does not open</source>
        <translation>填写的内容打不开</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the form would not have let the answers pass</source>
        <translation>回答和问卷的要求对不上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the survey was no longer published</source>
        <translation>这份问卷已不再发布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the vacancy was no longer published</source>
        <translation>该岗位已不再发布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair was no longer published</source>
        <translation>这场招聘会已不在目录里</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class was no longer published</source>
        <translation>这个班已经不在发布中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up had ended</source>
        <translation>报名已经截止</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the identity number does not hold</source>
        <translation>身份证号码不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody of this station has this account</source>
        <translation>这个驿站没有这个账号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the role does not allow it</source>
        <translation>这个身份不能这样做</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was further already, or taken back</source>
        <translation>已经办到后面一步，或已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time cannot be right</source>
        <translation>时间不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the kiosk had given them a place: first on the list</source>
        <translation>驿站已经先给了名额，有空位先给</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>sign-up for a job fair</source>
        <translation>报名招聘会</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answers to a survey</source>
        <translation>问卷回答</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>scan at a job fair</source>
        <translation>招聘会门口扫码</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../qml/controls/Pager.qml" line="+37"/>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation>上一页</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation>第 %1 页 / 共 %2 页</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation>下一页</translation>
    </message>
    <message>
        <location line="-16"/>
        <source>%1 / %2</source>
        <comment>pager, short: this page, pages</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../qml/controls/Panel.qml" line="+12"/>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <location filename="../qml/receipts/PhoneScreen.qml" line="+16"/>
        <source>What is your telephone number?</source>
        <comment>title of a page of the form</comment>
        <translation>您的电话是多少？</translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <location filename="../qml/jobs/PlaceChoices.qml" line="+58"/>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation>再选镇街</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How far from here? In a straight line; the way is longer.</source>
        <comment>place screen, above the distances</comment>
        <translation>离这里多远？按直线算，走的路要长些</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Which town or street? Choose none for all of it.</source>
        <comment>place screen, below the map</comment>
        <translation>哪个镇街？不选就是都行。</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <location filename="../qml/surveys/PlaceQuestion.qml" line="+21"/>
        <source>Here at this station</source>
        <comment>survey: the place that is asked for</comment>
        <translation>就在本站</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nobody has told this machine where it stands. Please skip this question.</source>
        <comment>survey: a place is asked for</comment>
        <translation>这台机器不知道自己在哪里，请跳过这一题</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message numerus="yes">
        <location filename="../qml/fairs/PostRow.qml" line="+51"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>招 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <location filename="../qml/keyboard/PreparingNote.qml" line="+19"/>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation>正在准备字库，请稍等……</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <location filename="../qml/controls/PrintButton.qml" line="+12"/>
        <location line="+17"/>
        <source>Printing…</source>
        <comment>slip</comment>
        <translation>正在打印…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please take your slip</source>
        <comment>slip</comment>
        <translation>请取走凭条</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The printer has no paper. %1</source>
        <comment>what to do instead</comment>
        <translation>打印机没纸了，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer is open. %1</source>
        <comment>what to do instead</comment>
        <translation>打印机没盖好，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer does not work. %1</source>
        <comment>what to do instead</comment>
        <translation>打印机用不了，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was not printed. Try again</source>
        <comment>slip</comment>
        <translation>没打出来，再打一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print a slip</source>
        <comment>slip</comment>
        <translation>打印凭条</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Take it</source>
        <comment>slip, short: it is printed</comment>
        <translation>请取走</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No paper</source>
        <comment>slip, short</comment>
        <translation>没纸了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out of order</source>
        <comment>slip, short: the printer</comment>
        <translation>印不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once more</source>
        <comment>slip, short: it was not printed</comment>
        <translation>再印一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <comment>slip, short</comment>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/surveys/QuestionBlock.qml" line="+81"/>
        <source>Look for a word</source>
        <comment>survey: in a long list of choices</comment>
        <translation>找一个字</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n more: write a word of the one that you look for</source>
        <comment>survey: in a long list of choices</comment>
        <translation>
            <numerusform>还有 %n 个：写出要找的那个的一个字</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Hold the code before the scanner, or write what stands below it.</source>
        <comment>survey: a code is asked for</comment>
        <translation>把码放到扫码枪前，或者写下码下面的字。</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>This machine cannot ask that: photographs and recordings need a phone. You can go on.</source>
        <comment>survey</comment>
        <translation>这台机器问不了这一题：拍照、录音要用手机。可以接着往下填。</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../qml/match/ReasonWords.qml" line="+27"/>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您做过：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation>一样的工作：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您想做：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>The same kind: %1</source>
        <comment>reason, group of work</comment>
        <translation>同一类：%1</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation>您选的：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation>不是同一种工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation>不是您选的工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation>相近的：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation>离那里 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation>在%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation>有点远：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In another place</source>
        <comment>caution</comment>
        <translation>在别的地方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation>不在您选的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation>没写在哪里上班</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation>工资一样或更多</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation>工资够您说的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation>工资可能一样多</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation>工资最多能到您说的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation>工资少一些</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation>工资比您说的少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation>没写工资</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation>上班时间不合：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation>没写上班时间</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation>写明没有：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation>没写：%1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，学了就能做</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation>要求%1，学一学就能做</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs %1</source>
        <comment>caution, certificates</comment>
        <translation>要有%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>Asks for: %1</source>
        <comment>caution, schooling or experience</comment>
        <translation>要求：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does not say what it asks for</source>
        <comment>caution</comment>
        <translation>没写要求</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，有课可以学</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation>要求：%1，有课可以学</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation>要有健康证，体检后就能办</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Rather far from that one: %1</source>
        <comment>caution, distance</comment>
        <translation>离那里有点远：%1</translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <location filename="../qml/receipts/ReceiptActions.qml" line="+54"/>
        <source>Take it back</source>
        <comment>receipt: cancel what was handed in</comment>
        <translation>我要取消</translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Back to the jobs</source>
        <comment>receipt</comment>
        <translation>回到招工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the job fair</source>
        <comment>receipt</comment>
        <translation>看这场招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the course</source>
        <comment>receipt</comment>
        <translation>看这门课</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>See the job</source>
        <comment>receipt</comment>
        <translation>看这份工作</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Done, leave</source>
        <comment>receipt: ends the session</comment>
        <translation>完成，离开</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Back to the courses</source>
        <comment>receipt</comment>
        <translation>再看看培训</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Back to the job fairs</source>
        <comment>receipt</comment>
        <translation>回招聘会</translation>
    </message>
</context>
<context>
    <name>ReceiptHead</name>
    <message>
        <location filename="../qml/receipts/ReceiptHead.qml" line="+53"/>
        <source>Handed in</source>
        <comment>receipt: a moment ago</comment>
        <translation>已提交</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <location filename="../qml/receipts/ReceiptScreen.qml" line="+23"/>
        <source>My receipt</source>
        <comment>title of the page of a receipt that is not found</comment>
        <translation>我的回执</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>You took it back, but that did not go through: it still stands. Please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation>您取消过，但没有办成，原来交的还算数。请向这里的工作人员报上这个码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be noted that you take it back. Please try again.</source>
        <comment>receipt</comment>
        <translation>取消没有存好，请再试一次。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Please compare each character with your receipt. If you handed it in at another station, look there, or scan the receipt&apos;s code with your phone.</source>
        <comment>receipt not found</comment>
        <translation>请对着回执，看看有没有点错。如果是在别的驿站交的，请到那里查，或者用手机扫回执上的码。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type it again</source>
        <comment>receipt not found</comment>
        <translation>再点一遍</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The receipts cannot be read just now</source>
        <comment>receipt</comment>
        <translation>现在查不了回执</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is lost. Please try again, or ask the staff here.</source>
        <comment>receipt</comment>
        <translation>什么都没有丢。请再试一次，或问工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <comment>receipt</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>This station has no receipt %1</source>
        <comment>receipt not found</comment>
        <translation>这个驿站没有号码 %1</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Write your code down</source>
        <comment>receipt: instead of printing</comment>
        <translation>请抄下回执码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code</source>
        <comment>receipt: instead of printing</comment>
        <translation>请扫码</translation>
    </message>
</context>
<context>
    <name>ReceiptTile</name>
    <message>
        <location filename="../qml/home/ReceiptTile.qml" line="+11"/>
        <source>Find my receipt</source>
        <comment>home screen: by its code</comment>
        <translation>查我的回执</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By its code, see how it stands</source>
        <comment>home screen, below Find my receipt</comment>
        <translation>凭码看办到哪一步</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <location filename="../qml/receipts/ReceiptWords.qml" line="+17"/>
        <source>Waiting to be sent</source>
        <comment>receipt</comment>
        <translation>待发送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have a place</source>
        <comment>receipt</comment>
        <translation>有您的位子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are on the list</source>
        <comment>receipt</comment>
        <translation>在排队</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in before</source>
        <comment>receipt</comment>
        <translation>以前交过了</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It did not work</source>
        <comment>receipt</comment>
        <translation>没有办成</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be delivered</source>
        <comment>receipt</comment>
        <translation>没有送到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken back</source>
        <comment>receipt</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The staff have called you</source>
        <comment>receipt</comment>
        <translation>工作人员打过电话给您</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delivered</source>
        <comment>receipt</comment>
        <translation>已送达</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is locked in this machine, and kept. The staff have to set the machine up again before it can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation>锁在这台机器里，不会丢。要等工作人员重新设置这台机器才能送出，请告诉他们。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took it back. The staff have to set this machine up again before that can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation>已取消。要等工作人员重新设置这台机器才能送出，请告诉他们。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It is locked in this machine. As soon as there is a network it is sent by itself and is not lost.</source>
        <comment>receipt</comment>
        <translation>锁在这台机器里，网络恢复后自动送出，不会丢。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your place is number %1.</source>
        <comment>receipt</comment>
        <translation>您是第 %1 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are number %1 on the list.</source>
        <comment>receipt</comment>
        <translation>您排在第 %1 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same was handed in before. What counts is the receipt %1.</source>
        <comment>receipt</comment>
        <translation>同样的以前交过了，以回执 %1 为准。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau has it. The staff will look at it once more.</source>
        <comment>receipt</comment>
        <translation>就业局收到了，工作人员会再看一看。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Please tell the staff here the code: they can see what is wrong.</source>
        <comment>receipt</comment>
        <translation>请把这个码告诉工作人员，他们能看到是怎么回事。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is noted that you took it back.</source>
        <comment>receipt</comment>
        <translation>您的取消已经记下了。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They spoke to you on the telephone, and it goes on. If nobody did, please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation>和您通过电话了，事情还在办。没接到过电话，请把号码告诉工作人员。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau has it.</source>
        <comment>receipt</comment>
        <translation>就业局收到了。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>You want a job</source>
        <comment>receipt: its vacancy is no longer published</comment>
        <translation>您想去的岗位（现在不在招）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want: %1</source>
        <comment>receipt</comment>
        <translation>您想去：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You asked for help</source>
        <comment>receipt</comment>
        <translation>您叫过人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You said what you think</source>
        <comment>receipt</comment>
        <translation>您提的意见</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took something back</source>
        <comment>receipt</comment>
        <translation>您取消了一次</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The employment bureau or the employer calls the number that you gave. Please answer it.</source>
        <comment>receipt: what happens next</comment>
        <translation>就业局或用人单位会打您留的电话，请接听。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <location line="+11"/>
        <source>You need do nothing more.</source>
        <comment>receipt: what happens next</comment>
        <translation>您不用再做什么。</translation>
    </message>
    <message>
        <location line="-104"/>
        <source>The staff have seen it</source>
        <comment>receipt</comment>
        <translation>工作人员看到了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>receipt</comment>
        <translation>有人正在过来</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>receipt</comment>
        <translation>办好了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody answered the call</source>
        <comment>receipt</comment>
        <translation>打过电话，没联系上</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Somebody of this station has read it.</source>
        <comment>receipt</comment>
        <translation>驿站的工作人员已经看到。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody of this station is on the way to you.</source>
        <comment>receipt</comment>
        <translation>驿站的工作人员正在过来找您。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff say that it is done.</source>
        <comment>receipt</comment>
        <translation>工作人员说已经办好。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We called the number that you gave. Please tell the staff here the code, or hand it in again with another number.</source>
        <comment>receipt</comment>
        <translation>打过您留的电话，没有联系上。请把号码告诉这里的工作人员，或者换一个电话再办一次。</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Waiting to be confirmed</source>
        <comment>receipt of a sign-up</comment>
        <translation>待确认</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sign-up was over</source>
        <comment>receipt</comment>
        <translation>报名已经截止</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A place is kept for you.</source>
        <comment>receipt</comment>
        <translation>给您留了一个位。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employment bureau has it. It was no longer published, so the staff will look at it.</source>
        <comment>receipt</comment>
        <translation>人社部门收到了。这一条已经不再公布，工作人员会再看一看。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another class, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation>送到的时候报名已经截止了。可以看看别的班，或者问问这里的工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask the staff here, and tell them the code.</source>
        <comment>receipt</comment>
        <translation>请找这里的工作人员问一问，报上这个码。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You took it back. It is sent as soon as there is a network.</source>
        <comment>receipt</comment>
        <translation>已取消，联网后发出。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>You signed up for a class</source>
        <comment>receipt: its class is no longer published</comment>
        <translation>您报了一个培训班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <comment>receipt</comment>
        <translation>您报了：%1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Whether you have a place is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>有没有位由人社部门确认。凭码在这里或者用手机都能查。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Come on the first day and bring your identity card. If you cannot come, take it back: then somebody else gets the place.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>开班那天带上身份证来。来不了就取消，把位让给别人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <source>When somebody takes theirs back, you move up. The employment bureau calls the number that you gave.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>有人取消，您就往前排。轮到您，人社部门会打您留的电话。</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>The identity number does not hold. Please sign up once more with your card in hand, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation>身份证号码对不上。请拿着身份证再报一次名，或者问这里的工作人员。</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>You came to the class</source>
        <comment>receipt of a sign-up</comment>
        <translation>您来上过课了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We did not see you that day</source>
        <comment>receipt of a sign-up</comment>
        <translation>那天没有见到您</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The staff have noted that you came.</source>
        <comment>receipt of a sign-up</comment>
        <translation>工作人员记下您来过了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If you still want to come, please ask the staff here, and tell them the code.</source>
        <comment>receipt of a sign-up</comment>
        <translation>还想上这个班，请找这里的工作人员，告诉他们这个号码。</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>You are signed up</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>报上名了</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Just go there, and show this code at the door.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>到时直接去，把这个号码给门口的人看。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is full: you are the next.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>满了，下一个就是您。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It is full: %n people stand before you.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>
            <numerusform>满了，前面排 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another job fair, or ask the staff here.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>报名已经截止。请看看别的招聘会，或问工作人员。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You signed up for a job fair</source>
        <comment>receipt: it is no longer published</comment>
        <translation>您报了一场招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <comment>receipt</comment>
        <translation>您报名去：%1</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Whether there is room is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation>还有没有位，等就业局定。凭号码在这里或手机上再看。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write this code down or take a slip along. If you cannot go, take it back: then somebody else can.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation>记下这个号码，或打一张带走。去不了，请取消，让别人去。</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>You answered a survey</source>
        <comment>receipt</comment>
        <translation>您答了一份问卷</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <location filename="../qml/controls/RefusalWords.qml" line="+13"/>
        <source>The server does not take it (%1).</source>
        <comment>why something was not taken: a code</comment>
        <translation>服务器不接收（%1）。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server could not tell that it comes from this machine.</source>
        <comment>why something was refused</comment>
        <translation>服务器认不出这是这台机器发的。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server could not read it.</source>
        <comment>why something was refused</comment>
        <translation>服务器读不懂这份内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server has something else under its number.</source>
        <comment>why something was refused</comment>
        <translation>服务器上同一编号已经有别的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is nothing that could be taken back or changed.</source>
        <comment>why something was refused</comment>
        <translation>没有可以取消或更改的内容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been taken back already.</source>
        <comment>why something was refused</comment>
        <translation>之前已经取消了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up.</source>
        <comment>why something was refused</comment>
        <translation>报名已经截止。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff is not known.</source>
        <comment>why something was refused</comment>
        <translation>找不到这个工作人员账号。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff may not do that.</source>
        <comment>why something was refused</comment>
        <translation>这个工作人员账号没有这项权限。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The identity number does not hold.</source>
        <comment>why something was refused</comment>
        <translation>身份证号码不对。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau could not open it.</source>
        <comment>why something was refused</comment>
        <translation>就业局打不开这份内容。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Some answers do not fit the form.</source>
        <comment>why staff look at something</comment>
        <translation>有些答案和问卷对不上。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is locked with a key that the server does not know.</source>
        <comment>why staff look at something</comment>
        <translation>加密用的密钥服务器不认识。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>这份工作已经下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The class was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>这个班已经下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>这场招聘会已经下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>这份问卷已经下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been dealt with already.</source>
        <comment>why staff look at something</comment>
        <translation>之前已经办好了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The date that this machine gave it cannot be right.</source>
        <comment>why staff look at something</comment>
        <translation>这台机器记的日期不对。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A place was promised here, then all were taken. The next free one is for this receipt.</source>
        <comment>why somebody is on the waiting list</comment>
        <translation>这里先给了名额，后来满了。下一个空位给这张回执。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was damaged on the disk of this machine.</source>
        <comment>why something could not be delivered</comment>
        <translation>在这台机器的硬盘上损坏了。</translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <location filename="../qml/staff/RequestRow.qml" line="+41"/>
        <source>%1: %2</source>
        <comment>staff: what somebody wants, and which</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation>没联系上</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation>电话打过了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation>办好了</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <location filename="../qml/jobs/ResultsScreen.qml" line="+97"/>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation>没有样样都合的工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation>点上面的条件去掉一个，或者看全部工作。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation>看全部岗位</translation>
    </message>
    <message numerus="yes">
        <location line="-68"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>找到 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 state it · %2 do not say</source>
        <comment>title of the list: vacancies that state what was chosen, and that say nothing of it</comment>
        <translation>写明的 %1 · 没写明的 %2</translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <location filename="../qml/match/RuleWords.qml" line="+14"/>
        <source>The work</source>
        <comment>rule</comment>
        <translation>工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far</source>
        <comment>rule</comment>
        <translation>远近</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay</source>
        <comment>rule</comment>
        <translation>工资</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The hours</source>
        <comment>rule</comment>
        <translation>上班时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What they ask for</source>
        <comment>rule</comment>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What they give</source>
        <comment>rule</comment>
        <translation>待遇</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation>正是要找的职业</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation>很相近的职业</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation>是您点的那一类图（只点图时，这就是满分）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation>有点相近的职业</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation>就在您选的区县或镇街</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation>更远，但在同一区县</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation>最低工资就够您说的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation>最高工资够得上您说的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation>写明是别的时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation>要求都够，或者没有特别要求</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation>
            <numerusform>只差一个学了就能拿的证，或者不到 %n 个月的经验</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation>没写，或者没有问您</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation>您要的都写明有；写明一部分，给一部分分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation>没写</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n points</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>up to %n points</source>
        <comment>rule: most points of a part</comment>
        <translation>
            <numerusform>最多 %n 分</numerusform>
        </translation>
    </message>
    <message>
        <location line="-17"/>
        <source>One of the hours you chose, or flexible; and one of the kinds you chose</source>
        <comment>rule</comment>
        <translation>时间合您选的一样，或者时间灵活；做法也合您选的一样</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Up to %1 away, in a straight line</source>
        <comment>rule: a distance</comment>
        <translation>直线 %1以内</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You chose hours and a kind, and it says only one of them</source>
        <comment>rule</comment>
        <translation>时间和做法您都选了，只写明一样</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It asks for more than you have</source>
        <comment>rule</comment>
        <translation>要求比您有的高</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <location filename="../qml/scanning/ScanAnswer.qml" line="+60"/>
        <source>See this job fair</source>
        <comment>page with the camera: a ticket was scanned</comment>
        <translation>看看这场招聘会</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan another code</source>
        <comment>page with the camera</comment>
        <translation>再扫一个</translation>
    </message>
</context>
<context>
    <name>ScanHints</name>
    <message>
        <location filename="../qml/scanning/ScanHints.qml" line="+40"/>
        <source>These can be scanned</source>
        <comment>page with the camera, above what codes are read</comment>
        <translation>这些码都能扫</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <location filename="../qml/scanning/ScanPicture.qml" line="+35"/>
        <source>Camera on: it only reads codes</source>
        <comment>page with the camera</comment>
        <translation>摄像头开着：只认码，不拍照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is off</source>
        <comment>page with the camera</comment>
        <translation>摄像头关着</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no camera here</source>
        <comment>page with the camera</comment>
        <translation>这里没有摄像头</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Light off</source>
        <comment>page with the camera: its lamp</comment>
        <translation>关灯</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light on</source>
        <comment>page with the camera: its lamp</comment>
        <translation>开灯</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Hold the code inside the frame</source>
        <comment>page with the camera</comment>
        <translation>把码放进框里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff can help you</source>
        <comment>page with the camera, where there is none</comment>
        <translation>可以请工作人员帮忙</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <location filename="../qml/scanning/ScanScreen.qml" line="+22"/>
        <source>Scan a code</source>
        <comment>title of the page with the camera</comment>
        <translation>扫一扫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets, receipts, posters</source>
        <comment>page with the camera: whose codes are read, below its title</comment>
        <translation>门票、凭条、海报上的码都行</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>No code? Type the pickup code</source>
        <comment>page with the camera: leads to the pad for the code of a receipt</comment>
        <translation>没有码？输取件码</translation>
    </message>
</context>
<context>
    <name>ScanTile</name>
    <message>
        <location filename="../qml/home/ScanTile.qml" line="+8"/>
        <source>Scan a code</source>
        <comment>home screen: leads to the page with the camera</comment>
        <translation>扫一扫</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <location filename="../qml/scanning/ScanWords.qml" line="+11"/>
        <source>Job fairs and stands: posters and tickets</source>
        <comment>what can be scanned</comment>
        <translation>招聘会、摊位：海报和门票上的码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs and courses: slips and notices</source>
        <comment>what can be scanned</comment>
        <translation>岗位、培训班：小票和通知上的码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your receipt: on paper or on your phone</source>
        <comment>what can be scanned</comment>
        <translation>您的凭条：纸上的、手机里的都行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold the code before the scanner</source>
        <comment>page with the camera, where there is none</comment>
        <translation>把码对着扫码口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hold the code before this: %1</source>
        <comment>page with the camera, where there is none: %1 says where the scanner is</comment>
        <translation>把码对着%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A code on paper: the scanner reads it too</source>
        <comment>page with the camera</comment>
        <translation>纸上的码，也可以对着扫码口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code on paper: this reads it too: %1</source>
        <comment>page with the camera: %1 says where the scanner is</comment>
        <translation>纸上的码，也可以对着%1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Looking it up…</source>
        <comment>a code was scanned</comment>
        <translation>正在找…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for %1</source>
        <comment>a code was scanned: %1 is a job fair</comment>
        <translation>这是“%1”的门票</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for a job fair</source>
        <comment>a code was scanned</comment>
        <translation>这是招聘会的门票</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket that this machine cannot read yet</source>
        <comment>a code was scanned</comment>
        <translation>这张门票，这台机器还认不出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A code that sets up a machine</source>
        <comment>a code was scanned</comment>
        <translation>这是安装机器用的码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like an identity card</source>
        <comment>a code was scanned</comment>
        <translation>这像是身份证</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A page for your phone</source>
        <comment>a code was scanned</comment>
        <translation>这个码要用手机扫</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is not ours</source>
        <comment>a code was scanned</comment>
        <translation>这不是我们的码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This has ended</source>
        <comment>a code was scanned</comment>
        <translation>这个已经结束了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is of no use here</source>
        <comment>a code was scanned</comment>
        <translation>这个码在这里用不上</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show this code at the door of the fair: it is scanned there.</source>
        <comment>a ticket was scanned</comment>
        <translation>到了现场，在门口扫这个码就行。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its fair is not in the list here: it may be over. The staff can tell.</source>
        <comment>a ticket was scanned</comment>
        <translation>这里没查到是哪一场，可能已经办完了，可以问工作人员。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please show it to the staff.</source>
        <comment>a ticket was scanned</comment>
        <translation>请拿给工作人员看。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This machine is set up already.</source>
        <comment>a code was scanned</comment>
        <translation>这台机器已经装好了，用不着。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not needed here. Nothing of it was kept. Please put it away safely.</source>
        <comment>a code was scanned</comment>
        <translation>这里用不着身份证，什么都没有记下，请收好。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Scan it with your own phone, and the page opens there.</source>
        <comment>a code was scanned</comment>
        <translation>用自己的手机扫，就能在手机上打开。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It leads to %1. This machine does not open it. Be careful with codes that ask for money or a password.</source>
        <comment>a code was scanned</comment>
        <translation>它通向 %1，这台机器不会打开。叫您付钱、填密码的码，要当心。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the code is about is not here any more.</source>
        <comment>a code was scanned</comment>
        <translation>码上说的这件事，现在没有了。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The codes of job fairs, jobs, courses and receipts can be scanned here.</source>
        <comment>a code was scanned</comment>
        <translation>招聘会、岗位、培训班和凭条上的码，这里都能扫。</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <location filename="../qml/controls/ScrollPane.qml" line="+39"/>
        <source>Back to the top</source>
        <comment>button below a list that was scrolled to its end</comment>
        <translation>回到上面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation>往下还有</translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <location filename="../qml/jobs/SearchFindings.qml" line="+35"/>
        <source>There is most of this work now. Tap one, or write.</source>
        <comment>search screen, above words to begin with</comment>
        <translation>现在招得最多的，点一个，或者写</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation>今天没有这样的岗位。看看下面这些：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation>今天没有这样的岗位。换个词试试，或者问问工作人员。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation>问工作人员</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Found before, with “%1”:</source>
        <comment>search screen: what an earlier text found is still shown</comment>
        <translation>刚才写“%1”找到的：</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <location filename="../qml/jobs/SearchNotes.qml" line="+30"/>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation>按“%1”来找</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation>没有完全符合的。下面是其他地方或条件少一些的同类工作。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation>岗位名称里没有这个词，下面的岗位内容里提到了它。</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/SearchScreen.qml" line="+37"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>找到 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation>您想找什么？</translation>
    </message>
    <message numerus="yes">
        <location line="+50"/>
        <location line="+33"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>看这 %n 个岗位</numerusform>
        </translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation>工种或地方</translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <location filename="../qml/home/SearchTile.qml" line="+8"/>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation>写字、打字找</translation>
    </message>
</context>
<context>
    <name>SelfCheckInScreen</name>
    <message>
        <location filename="../qml/door/SelfCheckInScreen.qml" line="+22"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation>签到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check yourself in</source>
        <comment>self check-in</comment>
        <translation>自己签到</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On your way out</source>
        <comment>self check-in</comment>
        <translation>离场登记</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Show the code of your ticket</source>
        <comment>self check-in</comment>
        <translation>请出示门票的码</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are interested in this stand? Then it counts. Who you are nobody learns.</source>
        <comment>self check-in: at a stand</comment>
        <translation>对这个摊位有意向，就扫一扫。不记您是谁。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stands on your slip, or on your phone. No ticket with you? Type the eight characters of your receipt, or go to the staff.</source>
        <comment>self check-in</comment>
        <translation>码在凭条上，或者在手机里。没带票？输回执的八位号码，或者找工作人员。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Type the code of the receipt</source>
        <comment>self check-in</comment>
        <translation>输回执号码</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No ticket: my identity number</source>
        <comment>self check-in</comment>
        <translation>没带门票：输身份证号码</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For staff</source>
        <comment>self check-in: leads to the PIN</comment>
        <translation>工作人员</translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <location filename="../src/server/app/bureautextcommand.cpp" line="+25"/>
        <source>withdrawn; the kiosks use their own again</source>
        <translation>已撤回；各一体机又用自带的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is published</source>
        <translation>没有发布过</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is published already</source>
        <translation>这份已经发布过了</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <location line="+27"/>
        <source>Without --import and --remove: prints what is published. After --remove the kiosks&apos; own holds again.</source>
        <translation>--import 和 --remove 都不写：打印已发布的内容。--remove 之后，一体机又用自带的。</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="+24"/>
        <source>PostgreSQL instead of the embedded database, e.g. &quot;host=db dbname=yizhan&quot;</source>
        <translation>用 PostgreSQL 代替内置数据库，如 &quot;host=db dbname=yizhan&quot;</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>for which kiosks</source>
        <translation>给哪些一体机</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>one JSON object, for scripts</source>
        <translation>一个 JSON 对象，供脚本使用</translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="+31"/>
        <source>the catalogue lost most of itself, and that is meant: kiosks may follow</source>
        <translation>目录少了一大半是有意的：允许一体机照着减少</translation>
    </message>
    <message>
        <location filename="../src/server/app/documentcommand.cpp" line="+57"/>
        <source>put files where kiosks fetch documents; prints how an item names each</source>
        <translation>把文件放到一体机取文档的地方；打印条目里引用各文件的写法</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>media type, image/webp (default: by the file)</source>
        <translation>媒体类型，如 image/webp（默认按文件判断）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most 256 MiB each</source>
        <translation>每个最大 256 MiB</translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="+138"/>
        <source>what the rows are: %1</source>
        <translation>各行是什么：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>whose list it is: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>这份表是谁的：a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what the source had and these files no longer name</source>
        <translation>撤下该来源原有而这些文件不再列出的岗位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it is meant: take away most of a source, or what a broken file does not name</source>
        <translation>确认无误：可以撤下一个来源的大部分，或不完整文件中没有的内容</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>count and report, change nothing</source>
        <translation>只统计和报告，不改动</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>take this day for today</source>
        <translation>把这一天当作今天</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>life of a vacancy without a last day</source>
        <translation>没写截止日期的岗位保留的天数</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>of job fairs: where the plans of their halls lie (default: beside the table)</source>
        <translation>招聘会：会场平面图放在哪个文件夹（默认：表格旁边）</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>read tables into the catalogue</source>
        <translation>把表格导入目录</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>tables (.csv, .xlsx) or JSON Lines; of vacancies also schema.org JobPosting</source>
        <translation>表格（.csv、.xlsx）或 JSON Lines；岗位也可用 schema.org JobPosting</translation>
    </message>
    <message>
        <location filename="../src/server/app/main.cpp" line="+13"/>
        <source>the catalogue of the employment stations</source>
        <translation>就业驿站的岗位目录</translation>
    </message>
    <message>
        <location filename="../src/server/app/newepochcommand.cpp" line="+42"/>
        <source>after a restore from a backup: kiosks start afresh</source>
        <translation>从备份恢复之后用：让各一体机重新取一份快照</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the epoch_number that kiosks hold, where the clock lies behind it</source>
        <translation>一体机现有的 epoch_number，本机时钟比它慢时才要写</translation>
    </message>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="+99"/>
        <source>correct the occupations that titles were given</source>
        <translation>更正岗位名称所属的职业</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>take these corrections instead of the former ones (CSV: title, code)</source>
        <translation>用这张更正表代替原来的（CSV：title、code）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>list the N most frequent titles without a sure occupation</source>
        <translation>列出最常见、职业还拿不准的 N 个岗位名称</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without both: lists the corrections that hold.</source>
        <translation>两个都不写：列出现在有效的更正。</translation>
    </message>
    <message>
        <location filename="../src/server/app/publishoptions.cpp" line="+17"/>
        <source>check this file and publish it, in the place of what is published</source>
        <translation>检查这份文件并发布，代替已发布的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what is published</source>
        <translation>撤回已发布的</translation>
    </message>
    <message>
        <location filename="../src/server/app/servecommand.cpp" line="+79"/>
        <source>answer kiosks until it is stopped</source>
        <translation>为一体机服务，直到停止</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+29"/>
        <source>where to listen; port 0 takes any free one</source>
        <translation>监听地址；端口 0 取任一空闲端口</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>PEM file of the certificate: speak TLS</source>
        <translation>证书的 PEM 文件：使用 TLS</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PEM file of the certificate&apos;s private key</source>
        <translation>证书私钥的 PEM 文件</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>which requests are logged: all, errors or off</source>
        <translation>记录哪些请求：all、errors 或 off</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for connections</source>
        <translation>连接线程数</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for the database</source>
        <translation>数据库线程数</translation>
    </message>
    <message>
        <location filename="../src/server/app/servercommands.cpp" line="+34"/>
        <source>which words of trades find which others</source>
        <translation>哪些工种词互相找得到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points that order vacancies for somebody&apos;s wishes</source>
        <translation>按愿望排岗位用的分数</translation>
    </message>
    <message>
        <location filename="../src/server/app/snapshotcommand.cpp" line="+96"/>
        <source>write a snapshot, for a USB stick as well</source>
        <translation>写一份快照，也可用于 U 盘</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>copy the snapshot there</source>
        <translation>把快照复制到这里</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuscommand.cpp" line="+77"/>
        <source>what the catalogue holds</source>
        <translation>目录里有什么</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-54"/>
        <source>file that holds that line: a password in --db can be read by every user of this machine; or set YIZHAN_DB</source>
        <translation>写有这一行的文件：写在 --db 里的密码，这台机器的每个用户都看得到；也可以设环境变量 YIZHAN_DB</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+4"/>
        <source>how many connections one client may have; behind a proxy all come from one; 0: a quarter of all</source>
        <translation>一个客户端最多有几个连接；在代理后面时全都来自同一个地址；0：总数的四分之一</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>address of a proxy that ends TLS before this server: phones that fill in surveys are answered through it</source>
        <translation>替本服务器做 TLS 的代理的地址：填问卷的手机经它连接</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>serve an empty catalogue although snapshots or a key lie beside it</source>
        <translation>旁边有快照或密钥时，也照样提供空的目录</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this folder and its key belong to the database from now on, whatever did before</source>
        <translation>从现在起，这个文件夹和里面的密钥归这个数据库，不管以前是哪个</translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-15"/>
        <source>of vacancies: the local minimum wage a month; pay below it is reported</source>
        <translation>岗位用：当地每月最低工资；低于它的会报告</translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+113"/>
        <source>which kiosks may ask</source>
        <translation>哪些一体机可以连接</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>list; or revoke ID, thaw ID</source>
        <translation>list；或 revoke ID、thaw ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A kiosk that was revoked, or frozen because its disk was copied, gets nothing taken from it; thaw lets it in again, with whichever copy comes first.</source>
        <translation>一体机停用后，或因硬盘被复制而冻结后，服务器不再接收它的内容；thaw 重新放行，先连上的那一台算数。</translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="+84"/>
        <source>make a code that lets one kiosk in</source>
        <translation>生成一个登记码，登记一台一体机</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where the kiosk stands, s-17</source>
        <translation>一体机所在的驿站，如 s-17</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>draw the code for the kiosk&apos;s camera, .svg</source>
        <translation>把登记码画成二维码，给一体机的摄像头扫，.svg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The code is good for one kiosk and 24 hours. Type it at the kiosk&apos;s setup screen, hold its drawing before the kiosk&apos;s camera, or give it to yizhan enrol. A terminal shows the drawing by itself.</source>
        <translation>登记码只能用于一台一体机，24 小时有效。请在一体机的设置画面输入，或把二维码放到一体机的摄像头前，或交给 yizhan enrol。在命令行窗口里二维码会直接显示。</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+129"/>
        <source>open what residents sent, into a table for staff</source>
        <translation>打开居民发来的内容，做成表格给工作人员</translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="+71"/>
        <source>secret half of a key; again for keys that were replaced</source>
        <translation>私钥文件；更换过的密钥可再给一次</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+4"/>
        <source>secret half of a key; again for keys that were replaced. Only audit needs none</source>
        <translation>私钥文件；更换过的密钥可再给一次。只有 audit 不需要</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the table, .csv or .xlsx; of a survey also .zip or .geojson</source>
        <translation>表格，.csv 或 .xlsx；问卷还可以 .zip 或 .geojson</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>surveys, .zip: the answers as they came, an XML file each</source>
        <translation>问卷，.zip：按收到的原样，每份一个 XML 文件</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>surveys: where to put the files that came with answers</source>
        <translation>问卷：随答案交来的文件放在哪里</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>which of them; survey FORM; audit: what staff did</source>
        <translation>导出哪一种；survey 后面写问卷编号；audit：工作人员做过的事</translation>
    </message>
    <message>
        <location line="-20"/>
        <location filename="../src/server/app/statscommand.cpp" line="+153"/>
        <source>only what arrived on this day or later</source>
        <translation>只要这一天及以后收到的</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="+126"/>
        <source>of new: where the secret half is written; must not be there yet</source>
        <translation>用于 new：私钥写到哪里；这个文件不能已存在</translation>
    </message>
    <message>
        <location filename="../src/server/app/repaircommand.cpp" line="+24"/>
        <source>%1: %2 fewer than were published; import the files of the sources again</source>
        <translation>%1：比曾发布的少 %2 条；请重新导入各来源的文件</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing to repair: the catalogue is what was published</source>
        <translation>无需修复：目录与发布的内容一致</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new epoch has begun: kiosks take a snapshot</source>
        <translation>新的纪元已开始：一体机将重新下载快照</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>rows of the catalogue were lost or altered: bring back what the newest snapshot holds</source>
        <translation>目录中的记录丢失或被改动：从最新快照中找回</translation>
    </message>
    <message>
        <location filename="../src/server/app/requestscommand.cpp" line="+64"/>
        <source>note what became of what residents sent</source>
        <translation>记下居民的登记办得怎样</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>and the codes of the receipts</source>
        <translation>再加回执号码</translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="+31"/>
        <source>the date of this machine is right: what has ended goes, however much it is; nothing that residents typed is erased by it</source>
        <translation>本机日期正确：已结束的内容，不论多少，全部撤下；居民登记的内容不会因此删除</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-5"/>
        <source>the keys that close what residents type, and the key that kiosks believe</source>
        <translation>封存居民填写内容的密钥，以及一体机所信任的密钥</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>of rotate: how long kiosks believe the former key as well; 0 where it may be in wrong hands</source>
        <translation>用于 rotate：一体机在多少天内还相信原来的密钥；密钥可能落到别人手里时填 0</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>make a pair for what residents type and put it in force; show those that were made; let another key sign what kiosks believe</source>
        <translation>生成一对用于封存居民填写内容的密钥并启用；列出已有的密钥；换一把密钥来签名</translation>
    </message>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="+107"/>
        <source>lend places of a class to stations, or list what is lent</source>
        <translation>把班级名额借给驿站，或列出已借出的</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>to which station; again for others</source>
        <translation>借给哪个驿站；可重复</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>how many to each</source>
        <translation>每个驿站多少个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>how long its kiosks may give them</source>
        <translation>一体机可以给出多少小时</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and for how many hours more the server waits to hear of it</source>
        <translation>之后服务器再等多少小时</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the id of the class</source>
        <translation>班级编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is lent cannot be taken back before its time: a kiosk without a network may have given it.</source>
        <translation>借出的名额到期前收不回来：断网的一体机可能已经给出去了。</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="-7"/>
        <source>let kiosks read the catalogue that are not enrolled; for the days in which a city enrols them</source>
        <translation>允许尚未登记的一体机读取岗位目录；仅用于全市登记一体机的那几天</translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-5"/>
        <source>find sign-ups of the same person, where the bureau&apos;s key lies</source>
        <translation>在存有私钥的机器上找出同一个人的重复报名</translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="+148"/>
        <source>who may be signed in at the kiosks of a station</source>
        <translation>哪些人可以在驿站的机器上登录</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where they work, s-17</source>
        <translation>在哪个驿站，s-17</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>as it is shown at the screens</source>
        <translation>屏幕上显示的称呼</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>attendant: answers calls (the default); staff: and all requests</source>
        <translation>attendant：只管叫人（默认）；staff：管所有事项</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>add, list; role, remove: of an ID</source>
        <translation>add、list；或 role、remove 加编号</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN is asked for, or read from the standard input; it is kept nowhere. The kiosks of the station know the account within a minute, and forget one that was removed.</source>
        <translation>密码会当场询问，或从标准输入读取；不保存在任何地方。驿站的机器一分钟内知道这个账号，也会忘记已移除的账号。</translation>
    </message>
    <message>
        <location filename="../src/server/app/statscommand.cpp" line="-5"/>
        <source>how many operations came, and how many people have a place in classes</source>
        <translation>收到多少登记，多少人有培训名额</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>what the plan wants a year; else training-targets.toml of the data folder</source>
        <translation>每年的计划人数；默认用数据目录里的 training-targets.toml</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>of a job fair or a survey: a table besides, .csv or .xlsx</source>
        <translation>招聘会或问卷：另存一张表，.csv 或 .xlsx</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: the secret half of a key; again for keys that were replaced</source>
        <translation>问卷：密钥的私钥文件；换过的密钥可多次给出</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: only what came from this station</source>
        <translation>问卷：只统计这个驿站交来的</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of this job fair: sign-ups, who came, what was odd at the doors; of this survey: how often each choice was made</source>
        <translation>这场招聘会：报名、到场、门口的异常；这份问卷：每个选项各有多少人选</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="-11"/>
        <source>%1: kiosks may now hold as few as %n items</source>
        <translation>
            <numerusform>%1：现在允许一体机减到 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="-11"/>
        <source>%1 is right; %n items have ended and are gone</source>
        <translation>
            <numerusform>日期 %1 正确；已结束的 %n 项已撤下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/repaircommand.cpp" line="-37"/>
        <source>%1: %n items, %2 of them brought back out of the snapshot</source>
        <translation>
            <numerusform>%1：共 %n 条，其中 %2 条从快照中找回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-13"/>
        <source>what headings mean (TOML); remembered for the source</source>
        <translation>各列名的含义（TOML）；按来源记住</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>where the report goes: a folder, a .csv, or an .xlsx with the faulty cells coloured</source>
        <translation>报告写到哪里：文件夹、.csv，或把有问题的单元格标色的 .xlsx</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Importing a file again changes nothing. What is wrong with rows stands in FILE.report.csv, or where --report says.</source>
        <translation>重复导入同一文件不会有任何改变。各行的问题写在 文件.report.csv，或 --report 指定的地方。</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-10"/>
        <source>folder of the server; import and serve make it</source>
        <translation>服务器的文件夹；import 和 serve 会建立它</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+3"/>
        <source>surveys: which one, by its id</source>
        <translation>surveys：哪一份，写表单编号</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>surveys: questions and choices in words, not as codes</source>
        <translation>surveys：问题和选项用文字，不用代码</translation>
    </message>
    <message>
        <location filename="../src/server/app/surveyformcommand.cpp" line="+151"/>
        <source>which survey forms the kiosks offer</source>
        <translation>驿站上有哪些问卷</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>publish: staff, resident (who answers alone), or everybody</source>
        <translation>publish：staff 工作人员问、resident 居民自己填、everybody 都可以</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish: how long it takes</source>
        <translation>publish：大约要几分钟</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish FILE.xml…; withdraw FORM…; or list</source>
        <translation>publish 发布 FILE.xml…；withdraw 停用 FORM…；list 列出</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form is an ODK XForm; yizhan form check says what is wrong with one. A new version takes the place of the one before: what was begun is finished.</source>
        <translation>表单是 ODK XForm；yizhan form check 说明哪里不对。新版本代替旧版本：做到一半的照旧做完。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/posterscommand.cpp" line="+78"/>
        <source>%1: %n posters; print it from a browser</source>
        <translation>
            <numerusform>%1：%n 张海报，请用浏览器打印</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posters for the stands of a job fair, each with its code</source>
        <translation>招聘会各摊位的海报，每张带二维码</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the address by which phones reach the server, as the kiosks have it</source>
        <translation>手机访问服务器的网址，与一体机设置的相同</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the page to be printed, .html</source>
        <translation>要打印的网页，.html</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of the job fair</source>
        <translation>招聘会的编号</translation>
    </message>
</context>
<context>
    <name>ServerDevices</name>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="-88"/>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>frozen: its disk was copied</source>
        <translation>已冻结：硬盘被复制过</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>never</source>
        <translation>从未</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No kiosk yet: let one in with enrol --station S</source>
        <translation>还没有一体机：请用 enrol --station S 登记</translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="-42"/>
        <source>Code for one kiosk of %1, good until %2: %3</source>
        <translation>%1 一台一体机的登记码，%2 前有效：%3</translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+3"/>
        <source>%1  %2  machine %3  %4  (since %5; last sent %6)</source>
        <translation>%1  %2  机器 %3  %4（自 %5；最近发送 %6）</translation>
    </message>
</context>
<context>
    <name>ServerExport</name>
    <message>
        <location filename="../src/server/app/openingkeys.cpp" line="+29"/>
        <source>%1 stayed closed; give the secret file of key %2 as well</source>
        <translation>%1 条没有打开；还需要密钥 %2 的私钥文件</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/exportcommand.cpp" line="-101"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+21"/>
        <source>%1: %n rows. It holds personal data: keep it as the law asks, and delete it when it is done.</source>
        <translation>
            <numerusform>%1：%n 行。里面有个人信息：请依法保管，用完删除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+6"/>
        <source>Of %n the time is over: their personal part is erased</source>
        <translation>
            <numerusform>%n 条已过保存期限，个人信息已删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+16"/>
        <source>%n cannot be opened: they are damaged, or not what they say</source>
        <translation>
            <numerusform>%n 条打不开：已损坏，或内容不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%1: %n rows. It says what each of the staff did: for those who look after that, and nobody else.</source>
        <translation>
            <numerusform>%1：%n 行。写着每个工作人员做过什么：只给管这件事的人看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/surveyexportcommand.cpp" line="-12"/>
        <source>%n were handed in once more and are left out</source>
        <translation>
            <numerusform>%n 份后来重新交过，没有列入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files that came with answers</source>
        <translation>
            <numerusform>随答案交来的文件 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files have not come, are not in this folder, or do not open</source>
        <translation>
            <numerusform>%n 个文件没有交来、不在这个文件夹里或打不开</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <location filename="../src/server/app/surveyformcommand.cpp" line="-137"/>
        <location line="+83"/>
        <source>withdrawn, what was begun may be finished</source>
        <translation>已停用，做到一半的可以做完</translation>
    </message>
    <message>
        <location line="-80"/>
        <source>asked by staff</source>
        <translation>工作人员来问</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered by residents alone</source>
        <translation>居民自己填</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>asked by staff, or answered alone</source>
        <translation>工作人员问或自己填</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No form yet: form publish FILE.xml</source>
        <translation>还没有表单：form publish FILE.xml</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>published so already</source>
        <translation>已经这样发布过</translation>
    </message>
</context>
<context>
    <name>ServerKeys</name>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-98"/>
        <source>Key %1 is in force; its secret half is in %2</source>
        <translation>密钥 %1 已启用；私钥在 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take that file away from this machine, and keep two copies: without it nobody can read what residents send.</source>
        <translation>请把这个文件从本机拿走，并保存两份：没有它，谁也看不到居民发来的内容。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>replaced</source>
        <translation>已更换</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>No key yet: make one with keys new --secret FILE</source>
        <translation>还没有密钥：请用 keys new --secret FILE 生成</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyrotation.cpp" line="+29"/>
        <source>From the next start of the server on, the key %1 signs.</source>
        <translation>服务器下次启动以后，由密钥 %1 签名。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kiosks that know %1 will believe it; the former key itself is believed until %2.</source>
        <translation>认得 %1 的一体机会相信新密钥；原来的密钥在 %2 之前仍然有效。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Now restart the server. Other servers of the same database need a copy of keys/snapshot.key first.</source>
        <translation>现在请重启服务器。同一数据库的其他服务器，要先复制 keys/snapshot.key。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/keyscommand.cpp" line="-24"/>
        <source>%1  %2  made %3, opens %n operations</source>
        <translation>
            <numerusform>%1  %2  生成于 %3，可打开 %n 条登记</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerLease</name>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="-71"/>
        <source>No places are lent</source>
        <translation>没有借出名额</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1  %2  kiosk %3: %n places, %4 given; until %5, waited for until %6</source>
        <translation>
            <numerusform>%1  %2  一体机 %3：%n 个名额，已给出 %4 个；可给到 %5，等候到 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="-68"/>
        <source>Corrections: %1. Postings changed: %2 of %3</source>
        <translation>%1 条更正；%3 个岗位中改了 %2 个</translation>
    </message>
</context>
<context>
    <name>ServerSettle</name>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-39"/>
        <source>No sign-up is new</source>
        <translation>没有新的报名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Classes: %1. Sign-ups compared: %2; of people who had signed up before: %3; that do not hold: %4</source>
        <translation>%1 个班，比对了 %2 份报名：%3 份是重复报名，%4 份无效</translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message numerus="yes">
        <location filename="../src/server/app/snapshotcommand.cpp" line="-18"/>
        <source>%1: %n items, %2 bytes</source>
        <translation>
            <numerusform>%1：%n 条，%2 字节</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerStaff</name>
    <message>
        <location filename="../src/server/app/pininput.cpp" line="+92"/>
        <source>PIN of 6 to 12 digits (it is not shown):</source>
        <translation>6 到 12 位数字密码（不显示）：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The same once more:</source>
        <translation>再输入一次：</translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="-132"/>
        <source>all requests</source>
        <translation>所有事项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls only</source>
        <translation>只管叫人</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Nobody yet: staff add --station S --name NAME</source>
        <translation>还没有人：staff add --station S --name NAME</translation>
    </message>
    <message>
        <location line="+51"/>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
</context>
<context>
    <name>ServerStats</name>
    <message>
        <location filename="../src/server/app/statscommand.cpp" line="-104"/>
        <source>Nothing has come</source>
        <translation>还没有收到登记</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Training in %1:</source>
        <translation>%1 年培训：</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>; the plan wants %1</source>
        <translation>；计划 %1 人</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>%1: with a place %2, were there %3, waiting %4</source>
        <translation>%1：%2 人有名额，%3 人到课，%4 人等候</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Answers to surveys:</source>
        <translation>问卷回答：</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="+107"/>
        <source>Vacancies: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation>%1：位置 %2，校验和 %3，更新于 %4，纪元 %5</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Key of the snapshots: %1</source>
        <translation>快照的公钥：%1</translation>
    </message>
    <message>
        <location filename="../src/server/app/ledgerstatus.cpp" line="+79"/>
        <source>Kiosks: %1</source>
        <translation>一体机：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Operations: %1</source>
        <translation>登记：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Key %1 opens %2 of them</source>
        <translation>其中 %2 条用密钥 %1 打开</translation>
    </message>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="-91"/>
        <source>%1 is DAMAGED. Items published: %2, there now: %3, altered of these: %4. Kiosks keep what they hold and are sent nothing new. Run yizhan-server repair.</source>
        <translation>%1 已损坏：曾发布 %2 条，现有 %3 条，其中 %4 条被改动。一体机保留已有内容，不会收到新内容。请运行 yizhan-server repair。</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>On %1 %n of %2 items have ended. They were left, because that is much at once or long after the last time. If the date is right, run yizhan-server confirm-sweep; if it is not, set the clock.</source>
        <translation>
            <numerusform>按 %1 的日期，%2 项中有 %n 项已结束。因一次太多，或距上次清理太久，暂未撤下。如果日期正确，请执行 yizhan-server confirm-sweep；如果不对，请校正时钟。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="+43"/>
        <source>Vacancies</source>
        <translation>岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Courses</source>
        <translation>培训</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="+31"/>
        <source>active</source>
        <translation>正常</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revoked</source>
        <translation>已停用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>frozen</source>
        <translation>已冻结</translation>
    </message>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="-2"/>
        <source>Classes</source>
        <translation>班级</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="-11"/>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff accounts</source>
        <translation>工作人员账号</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Places lent</source>
        <translation>借出的名额</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Courses of no category</source>
        <translation>未分类的课程</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Lists of synonyms</source>
        <translation>同义词表</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Job fairs whose free places are told</source>
        <translation>已告知剩余名额的招聘会</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Surveys</source>
        <translation>问卷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rules of matching</source>
        <translation>匹配规则</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1, all trades</source>
        <translation>%1（合计）</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Classes whose free places are told</source>
        <translation>公布空位的班</translation>
    </message>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="+4"/>
        <source>Job fairs</source>
        <translation>招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands at job fairs</source>
        <translation>招聘会展位</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="+3"/>
        <source>Keys whose tickets count</source>
        <translation>门票认的密钥</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets that count no longer</source>
        <translation>作废的门票</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <location filename="../qml/staff/SetupScreen.qml" line="+22"/>
        <source>Make this machine known</source>
        <comment>title of the page where a kiosk is enrolled by a code</comment>
        <translation>登记这台机器</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Station %1. In a minute it can send, and knows who works here.</source>
        <comment>setup: id of the station</comment>
        <translation>站点 %1。一分钟后就能送出资料，也认得这里的工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write its address into yizhan.toml, at [server] url, and start the program anew.</source>
        <comment>setup: no server</comment>
        <translation>请把服务器地址写进 yizhan.toml 的 [server] url，再重新打开程序。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done, to the start</source>
        <comment>setup</comment>
        <translation>好了，回到开头</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Clear</source>
        <comment>setup: all characters</comment>
        <translation>清空</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete</source>
        <comment>setup: one character</comment>
        <translation>删一个</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Ask the server</source>
        <comment>setup: hands the code in</comment>
        <translation>交给服务器核对</translation>
    </message>
</context>
<context>
    <name>ShelfChips</name>
    <message>
        <location filename="../qml/fairs/ShelfChips.qml" line="+35"/>
        <source>%1 %2</source>
        <comment>a zone or a kind of work, and how many stands</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ShortlistScreen</name>
    <message>
        <location filename="../qml/jobs/ShortlistScreen.qml" line="+19"/>
        <source>What you kept</source>
        <comment>title of the list of this session</comment>
        <translation>记下的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is gone when you leave</source>
        <comment>below the title of the list of this session</comment>
        <translation>离开以后就没有了</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Take them along: scan the code with your phone, it shows all of them.</source>
        <comment>beside a QR code</comment>
        <translation>用手机扫一扫，全都带走。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan the code</source>
        <comment>list of this session: instead of printing</comment>
        <translation>请扫码</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Nothing is kept</source>
        <comment>list of this session</comment>
        <translation>还没有记下的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the heart on a vacancy, up to ten. You can compare them here and take them along.</source>
        <comment>list of this session</comment>
        <translation>点岗位上的心就记下来，最多十个，可以在这里比一比，也可以带走。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the jobs</source>
        <comment>list of this session, empty</comment>
        <translation>去看看岗位</translation>
    </message>
</context>
<context>
    <name>ShortlistTray</name>
    <message numerus="yes">
        <location filename="../qml/jobs/ShortlistTray.qml" line="+23"/>
        <location line="+1"/>
        <source>%n kept</source>
        <comment>vacancies on the list of this session</comment>
        <translation>
            <numerusform>记下的 %n 个</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowcaseCard</name>
    <message>
        <location filename="../qml/home/ShowcaseCard.qml" line="+104"/>
        <source>New today</source>
        <comment>card in the window of the house</comment>
        <translation>今天新到</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <location filename="../qml/staff/SignUpRow.qml" line="+75"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation>来了</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation>没来</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+63"/>
        <source>You want a job</source>
        <translation>您想去的岗位（现在不在招）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want: %1</source>
        <translation>您想去：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You signed up for a class</source>
        <translation>您报了一个培训班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <translation>您报了：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You asked for help</source>
        <translation>您叫过人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You said what you think</source>
        <translation>您提的意见</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You took something back</source>
        <translation>您取消了一次</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+47"/>
        <source>until %1</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Employment station</source>
        <translation>就业驿站</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Printed on %1</source>
        <translation>%1 打印</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Questions? Call the station: %1</source>
        <translation>有不清楚的，打驿站电话：%1</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Who</source>
        <translation>单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+54"/>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <location line="-128"/>
        <location line="+47"/>
        <location line="+26"/>
        <location line="+53"/>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Asked</source>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Given</source>
        <translation>待遇</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+50"/>
        <location line="+26"/>
        <source>Ask for</source>
        <translation>找谁</translation>
    </message>
    <message>
        <location line="-74"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+50"/>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Until</source>
        <translation>招到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scan it with your phone: it opens this vacancy</source>
        <translation>手机扫一扫，看这个岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to keep these facts</source>
        <translation>手机扫一扫，把内容存下来</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What I noted down</source>
        <translation>我记下的岗位</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan it with your phone: it opens the list</source>
        <translation>手机扫一扫，看全部</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begins</source>
        <translation>开班</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+27"/>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Gives</source>
        <translation>证书</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+26"/>
        <source>Subsidy</source>
        <translation>补贴</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+26"/>
        <source>Sign up</source>
        <translation>报名</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Scan it with your phone: it opens this course</source>
        <translation>手机扫一扫，看这个培训</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Handed in on %1</source>
        <translation>%1 提交</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your code</source>
        <translation>您的回执码</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this code you see at the station how it stands</source>
        <translation>报这个码，在驿站随时能查办到哪一步</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this code, or with your phone, you see how it stands</source>
        <translation>报这个码，或用手机扫一扫，随时能查办到哪一步</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>Begins on %1</source>
        <translation>%1开班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends</source>
        <translation>结业</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+56"/>
        <source>Costs</source>
        <translation>费用</translation>
    </message>
    <message>
        <location line="-54"/>
        <location line="+55"/>
        <source>For</source>
        <translation>对象</translation>
    </message>
    <message>
        <location line="-233"/>
        <source>%1, %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="-7"/>
        <source>You signed up for a job fair</source>
        <translation>您报了一场招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <translation>您报名去：%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+197"/>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stands I want to go to</source>
        <translation>我要去的摊位</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Way</source>
        <translation>怎么去</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Scan it with your phone: it opens this job fair</source>
        <translation>手机扫码，看这场招聘会</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+8"/>
        <source>You answered a survey</source>
        <translation>您答了一份问卷</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+17"/>
        <source>Show this code at the door</source>
        <translation>到门口出示这个码</translation>
    </message>
</context>
<context>
    <name>StaffClassScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassScreen.qml" line="+59"/>
        <source>If you tapped the wrong one, tap the other.</source>
        <comment>staff: came, or did not come</comment>
        <translation>点错了，点另一个就改过来。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 on you can note here who comes.</source>
        <comment>staff: the first day of a class</comment>
        <translation>从 %1 起，可以在这里记谁来了。</translation>
    </message>
</context>
<context>
    <name>StaffClassesScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassesScreen.qml" line="+21"/>
        <source>Class lists</source>
        <comment>staff: who signed up for which class, and who came</comment>
        <translation>班级名单</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <location filename="../qml/staff/StaffHomeScreen.qml" line="+76"/>
        <source>Nobody calls just now</source>
        <comment>staff</comment>
        <translation>现在没有人叫您</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Nothing was handed in today</source>
        <comment>staff</comment>
        <translation>今天还没有人办事</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Handed in today, and still open</source>
        <comment>staff</comment>
        <translation>今天办的，和还没办完的</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Handed in at this machine, and not taken</source>
        <comment>staff</comment>
        <translation>在这台机器提交、没有办成的</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>What waited in this machine to be sent was lost. Please tell the employment bureau: whoever handed it in has to do so once more.</source>
        <comment>staff</comment>
        <translation>这台机里还没有发出的登记丢失了。请告诉就业局：交过的人要再登记一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests of this machine could not be delivered. Please tell the employment bureau.</source>
        <comment>staff</comment>
        <translation>这台机有 %1 件登记送不出去。请告诉就业局。</translation>
    </message>
</context>
<context>
    <name>StaffNotKept</name>
    <message>
        <location filename="../qml/staff/StaffNotKept.qml" line="+13"/>
        <source>It could not be kept: nothing was changed. Please try again.</source>
        <comment>staff</comment>
        <translation>没有存上，什么都没改。请再点一次。</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <location filename="../qml/staff/StaffPinScreen.qml" line="+51"/>
        <source>For the staff</source>
        <comment>title of the page where staff sign in</comment>
        <translation>工作人员请开锁</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>It works without a network.</source>
        <comment>staff: sign in</comment>
        <translation>没有网也能开。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>I do not work here</source>
        <comment>staff: sign in; back to the start</comment>
        <translation>不是工作人员，返回</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Who are you?</source>
        <comment>staff: sign in</comment>
        <translation>您是哪位？</translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+74"/>
        <location line="+32"/>
        <source>Unlock</source>
        <comment>staff: sign in</comment>
        <translation>开锁</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>Make this machine known to the server</source>
        <comment>staff: opens the page where a kiosk is enrolled</comment>
        <translation>这台机器还没登记：去登记</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <location filename="../qml/staff/StaffWords.qml" line="+13"/>
        <source>This PIN is wrong. Please try again.</source>
        <comment>staff: sign in</comment>
        <translation>密码不对，请再试一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <comment>staff: sign in</comment>
        <translation>错的次数太多，请等 %1 秒。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: nobody can be signed in.</source>
        <comment>staff: sign in</comment>
        <translation>这台机器的硬盘写不进去，现在不能登录。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody of this station is known to this machine yet.</source>
        <comment>staff: sign in</comment>
        <translation>这台机器还不知道这里有哪些工作人员。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>staff: sign in</comment>
        <translation>请稍等……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 to 12 digits</source>
        <comment>staff: sign in</comment>
        <translation>6 到 12 位密码</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Wants a job</source>
        <comment>staff: a request</comment>
        <translation>想去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called for help</source>
        <comment>staff: a request</comment>
        <translation>叫人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Says what they think</source>
        <comment>staff: a request</comment>
        <translation>提意见</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Takes something back</source>
        <comment>staff: a request</comment>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answered a survey</source>
        <comment>staff: a request</comment>
        <translation>填了问卷</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry of the staff</source>
        <comment>staff: a request</comment>
        <translation>工作人员的记录</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up for a class</source>
        <comment>staff: a request</comment>
        <translation>报名培训</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Seen</source>
        <comment>staff: a request</comment>
        <translation>看到了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is on the way</source>
        <comment>staff: a request</comment>
        <translation>有人正在过去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation>办好了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation>没联系上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation>电话打过了</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Taken back</source>
        <comment>staff: a request</comment>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Refused</source>
        <comment>staff: a request</comment>
        <translation>没通过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Could not be delivered</source>
        <comment>staff: a request</comment>
        <translation>没有送到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Has a place</source>
        <comment>staff: a request</comment>
        <translation>有名额</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On the list</source>
        <comment>staff: a request</comment>
        <translation>排队中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it</source>
        <comment>staff: a request</comment>
        <translation>要看一下</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <comment>staff: a request</comment>
        <translation>待办</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>today %1</source>
        <comment>staff: a request</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>before today, %1</source>
        <comment>staff: a request</comment>
        <translation>以前，%1</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Handed in before</source>
        <comment>staff: a request</comment>
        <translation>以前交过了</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No longer published: look at it</source>
        <comment>staff: a request</comment>
        <translation>已不再发布，请核实</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation>来了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation>没来</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A class that is no longer published</source>
        <comment>staff</comment>
        <translation>已经撤下的班</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 to %2</source>
        <comment>class: first and last day</comment>
        <translation>%1到%2</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over</source>
        <comment>staff: a class</comment>
        <translation>上完了</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n have a place</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n 人有名额</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wait</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n 人在等</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n came</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>来了 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not decided yet</source>
        <comment>staff: a sign-up for a class</comment>
        <translation>名额还没定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number %1 on the list</source>
        <comment>staff: a sign-up for a class</comment>
        <translation>排第 %1 位</translation>
    </message>
    <message>
        <location line="-65"/>
        <source>This machine&apos;s settings name no server.</source>
        <comment>setup</comment>
        <translation>这台机器的设置里没有写服务器。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment, the server is looking at the code …</source>
        <comment>setup</comment>
        <translation>请稍等，服务器正在核对…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not take this code. A code is good once, within a day: have a new one made.</source>
        <comment>setup</comment>
        <translation>服务器不认这个登记码。一个码只能用一次，一天内有效：请再打印一个。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong codes. Please wait a few minutes.</source>
        <comment>setup</comment>
        <translation>错的码太多了，请等几分钟再试。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server cannot be reached now. The code stays good: try again.</source>
        <comment>setup</comment>
        <translation>现在连不上服务器。登记码还有效，请再试一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It did not work. On this machine run: yizhan doctor</source>
        <comment>setup</comment>
        <translation>没有办成。请在这台机器上运行：yizhan doctor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server knows this machine now.</source>
        <comment>setup</comment>
        <translation>服务器认得这台机器了。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the ten characters that yizhan-server enrol has printed.</source>
        <comment>setup</comment>
        <translation>请点 yizhan-server enrol 打印出来的十个字符。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign-up for a job fair</source>
        <comment>staff: a request</comment>
        <translation>报名招聘会</translation>
    </message>
</context>
<context>
    <name>StatedNote</name>
    <message>
        <location filename="../qml/jobs/StatedNote.qml" line="+21"/>
        <source>%1 state it · %2 do not say</source>
        <comment>facet screen: vacancies that state the condition, and that do not</comment>
        <translation>写明的 %1 · 没写明的 %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation>只看写明的</translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <location filename="../qml/keyboard/StrokeKeys.qml" line="+13"/>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation>横</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation>竖</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left</source>
        <comment>name of the stroke 丿 撇</comment>
        <translation>撇</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dot</source>
        <comment>name of the strokes 丶 点 and ㇏ 捺</comment>
        <translation>点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>turn</source>
        <comment>name of the stroke 乛 折</comment>
        <translation>折</translation>
    </message>
</context>
<context>
    <name>SurveyExport</name>
    <message>
        <location filename="../src/server/answers/surveyexport.cpp" line="+119"/>
        <source>receipt</source>
        <translation>回执号码</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>number</source>
        <translation>第几个</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>said on</source>
        <translation>填写时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived on</source>
        <translation>送达时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>station</source>
        <translation>驿站</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asked by</source>
        <translation>谁问的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answers to look at</source>
        <translation>要核对的回答数</translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <location filename="../qml/surveys/SurveyProgress.qml" line="+55"/>
        <source>Kept</source>
        <comment>survey: all answers are on the disk</comment>
        <translation>已存好</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keeping …</source>
        <comment>survey: the answers are on the way to the disk</comment>
        <translation>正在存</translation>
    </message>
</context>
<context>
    <name>SurveyReviewScreen</name>
    <message>
        <location filename="../qml/surveys/SurveyReviewScreen.qml" line="+16"/>
        <source>Is this right?</source>
        <comment>survey: title of the last page</comment>
        <translation>看看对不对</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>It could not be kept. Nothing was sent, and all answers are still here. Please try again.</source>
        <comment>survey</comment>
        <translation>没能存下来，什么也没送出去，刚才填的都还在。请再试一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>survey</comment>
        <translation>这台机器现在送不出去，请问工作人员</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answers are still to be put right</source>
        <comment>survey, last page</comment>
        <translation>
            <numerusform>还有 %n 题要改一改</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Try again</source>
        <comment>survey: hand it in once more</comment>
        <translation>再试一次</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show me</source>
        <comment>survey, last page: leads to an answer that cannot stand</comment>
        <translation>带我去看</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>survey</comment>
        <translation>交上去</translation>
    </message>
</context>
<context>
    <name>SurveyScreen</name>
    <message>
        <location filename="../qml/surveys/SurveyScreen.qml" line="+23"/>
        <source>%1 asks</source>
        <comment>survey: name of who asks</comment>
        <translation>%1 陪您填</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The answers could not be kept on the disk. They are still here: please call the staff, or try again.</source>
        <comment>survey</comment>
        <translation>没能存到盘里，刚才填的都还在：请叫工作人员，或再试一次</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Skip</source>
        <comment>survey: goes on without an answer</comment>
        <translation>跳过</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>To the answers</source>
        <comment>survey: back to the page of all answers</comment>
        <translation>回到检查</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <comment>survey: to the next question</comment>
        <translation>下一题</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This survey cannot be opened here yet</source>
        <comment>survey: its form has not arrived</comment>
        <translation>这份问卷在这里还打不开</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please try later.</source>
        <comment>survey: its form has not arrived</comment>
        <translation>请过一会儿再来</translation>
    </message>
</context>
<context>
    <name>SurveyStats</name>
    <message>
        <location filename="../src/server/app/surveystats.cpp" line="+84"/>
        <source>%1  %2: asked %3, answered %4</source>
        <translation>%1  %2：问了 %3 人，答了 %4 人</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>    on average %1; a quarter up to %2, half up to %3, three quarters up to %4</source>
        <translation>    平均 %1；四分之一不超过 %2，一半不超过 %3，四分之三不超过 %4</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>-: not told, where fewer than %1 said it</source>
        <translation>-：不足 %1 人的不列出</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>survey</source>
        <translation>问卷</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>question</source>
        <translation>题目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>question in words</source>
        <translation>题目文字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>choice in words</source>
        <translation>选项文字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>asked</source>
        <translation>问了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answered</source>
        <translation>答了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>how many</source>
        <translation>人数</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a quarter up to</source>
        <translation>四分之一不超过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>half up to</source>
        <translation>一半不超过</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>three quarters up to</source>
        <translation>四分之三不超过</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>Of %n the time is over: they are not counted any more</source>
        <translation>
            <numerusform>%n 份已过保存期限，不再统计</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n cannot be opened, and are not counted</source>
        <translation>
            <numerusform>%n 份打不开，没有统计</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTile</name>
    <message>
        <location filename="../qml/home/SurveyTile.qml" line="+11"/>
        <source>Tell us what you need</source>
        <comment>home screen: leads to the surveys</comment>
        <translation>说说您需要什么</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <location filename="../qml/surveys/SurveyWords.qml" line="+12"/>
        <source>Question %1</source>
        <comment>survey: which one is shown</comment>
        <translation>第 %1 题</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the last one</source>
        <comment>survey: how many questions are still to come</comment>
        <translation>最后一题</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n to go</source>
        <comment>survey: how many questions are still to come</comment>
        <translation>
            <numerusform>还有 %n 题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>about %n to go</source>
        <comment>survey: how many questions are still to come, more or less</comment>
        <translation>
            <numerusform>大约还有 %n 题</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This question must be answered</source>
        <comment>survey</comment>
        <translation>这一题要答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not complete yet</source>
        <comment>survey: half a date, no number</comment>
        <translation>还没有填完整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This cannot be right. Please look again.</source>
        <comment>survey</comment>
        <translation>好像不对，请再看一看</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>male</source>
        <comment>survey: as the identity number says</comment>
        <translation>男</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>female</source>
        <comment>survey: as the identity number says</comment>
        <translation>女</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>born %1-%2-%3</source>
        <comment>survey: year, month and day of birth</comment>
        <translation>%1年%2月%3日出生</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n years old</source>
        <comment>survey: as the identity number says</comment>
        <translation>
            <numerusform>%n 岁</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card</source>
        <comment>survey: the identity number</comment>
        <translation>照身份证填，一共 18 位</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>survey: the identity number</comment>
        <translation>
            <numerusform>还差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>survey: the identity number</comment>
        <translation>没有这样开头的号码。请跟身份证对一下前六位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>survey: the identity number</comment>
        <translation>出生日期不对。请跟身份证对一下中间八位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>survey: the identity number</comment>
        <translation>有一位不对。请跟身份证对一下，哪里不一样就改哪里。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>year</source>
        <comment>survey: behind the box of a year</comment>
        <translation>年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month</source>
        <comment>survey: behind the box of a month</comment>
        <translation>月</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>day</source>
        <comment>survey: behind the box of a day</comment>
        <translation>日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hour</source>
        <comment>survey: behind the box of an hour</comment>
        <translation>点</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>min</source>
        <comment>survey: behind the box of minutes</comment>
        <translation>分</translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>About %n minutes</source>
        <comment>list of surveys: how long one takes</comment>
        <translation>
            <numerusform>约 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Today %1</source>
        <comment>list of surveys: time of the last answer</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/%2</source>
        <comment>list of surveys: month and day of the last answer</comment>
        <translation>%1月%2日</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not answered</source>
        <comment>survey, last page</comment>
        <translation>没有填</translation>
    </message>
</context>
<context>
    <name>SurveysDoor</name>
    <message numerus="yes">
        <location filename="../qml/staff/SurveysDoor.qml" line="+12"/>
        <source>%n not finished: nothing of them is lost</source>
        <comment>staff: surveys that were begun</comment>
        <translation>
            <numerusform>%n 份没做完，都存着</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Surveys</source>
        <comment>staff: leads to what the bureau asks</comment>
        <translation>问卷</translation>
    </message>
</context>
<context>
    <name>SurveysScreen</name>
    <message>
        <location filename="../qml/surveys/SurveysScreen.qml" line="+21"/>
        <source>Surveys</source>
        <comment>title of the list, for staff</comment>
        <translation>问卷</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tell us what you need</source>
        <comment>title of the list of surveys, for residents</comment>
        <translation>说说您需要什么</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n handed in: they are kept, and sent as soon as there is a network</source>
        <comment>list of surveys, for staff</comment>
        <translation>
            <numerusform>交了 %n 份：已存好，有网就送出去</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What was begun cannot be read on this disk. Please tell the employment bureau.</source>
        <comment>list of surveys</comment>
        <translation>没做完的问卷在这个盘上读不出来，请告诉就业局</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not finished</source>
        <comment>list of surveys: heading</comment>
        <translation>没做完的</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Begin a new one</source>
        <comment>list of surveys: heading</comment>
        <translation>新做一份</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A few questions, answered by tapping. You may skip any, and leave at any time: then nothing is kept.</source>
        <comment>list of surveys, for residents</comment>
        <translation>几个问题，点一点就行。哪一题都可以跳过，随时可以离开，离开就什么也不留。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Handed in. Tap one to put something right.</source>
        <comment>list of surveys, for staff: heading</comment>
        <translation>交了的。点一份可以改。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The bureau asks nothing just now</source>
        <comment>list of surveys</comment>
        <translation>现在没有问卷</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCard.qml" line="+25"/>
        <source>Take it along</source>
        <comment>vacancy page: beside the code</comment>
        <translation>扫码带走</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Scan the code with your phone: it opens this job.</source>
        <comment>vacancy page: beside the code</comment>
        <translation>用手机扫一下，就能打开这份工作。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code with your phone: it shows what stands here.</source>
        <comment>vacancy page: beside the code</comment>
        <translation>用手机扫一下，这里写的就在手机里。</translation>
    </message>
</context>
<context>
    <name>TakeAlongCode</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCode.qml" line="+24"/>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation>用手机扫一扫，带走这个岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation>用手机扫一扫，带走这些内容</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Scan to keep it</source>
        <comment>vacancy page, short: below the code</comment>
        <translation>扫码带走</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <location filename="../src/kiosk/viewmodels/takeaway.cpp" line="+58"/>
        <source>Employer: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+31"/>
        <source>Phone: %1</source>
        <translation>电话：%1</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+26"/>
        <source>Place: %1</source>
        <translation>地点：%1</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+24"/>
        <source>Hours: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Number: %1</source>
        <translation>编号：%1</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Vacancy: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They ask: %1</source>
        <translation>要求：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They give: %1</source>
        <translation>待遇：%1</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Job fair: %1</source>
        <translation>招聘会：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day: %1</source>
        <translation>最后一天：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Way: %1</source>
        <translation>怎么去：%1</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <location filename="../qml/receipts/Ticket.qml" line="+26"/>
        <source>Your code</source>
        <comment>receipt: the pickup code</comment>
        <translation>您的回执码</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Code for your phone</source>
        <comment>screen reader</comment>
        <translation>给手机扫的码</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>With this code, or with your phone, you see at any time how it stands.</source>
        <comment>receipt</comment>
        <translation>报这个码，或用手机扫一扫，随时能查办到哪一步。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the code down, or take a picture of it. With it you see here at any time how it stands.</source>
        <comment>receipt</comment>
        <translation>把码记下来，或拍张照。凭它随时能在这里查办到哪一步。</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Code for the door</source>
        <comment>screen reader</comment>
        <translation>进门的码</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is your ticket. Take a picture of it with your phone: at the door it is scanned.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>这就是您的门票。用手机拍下来，到门口给人扫。</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <location filename="../src/tool/tooloptions.cpp" line="+14"/>
        <source>The kiosk&apos;s data folder</source>
        <translation>一体机的数据文件夹</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation>服务器的公钥；不给时信任并记住第一次见到的公钥</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskstatuscommand.cpp" line="+39"/>
        <source>Vacancies: %1</source>
        <translation>岗位：%1</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>not complete yet</source>
        <translation>还不完整</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation>显示一体机里有什么、有多新。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the status as JSON</source>
        <translation>用 JSON 写出状态</translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="+46"/>
        <location filename="../src/tool/synccommand.cpp" line="+112"/>
        <source>Installing: %1 %</source>
        <translation>正在安装：%1 %</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation>%1：已有的内容同样新或更新；没有改动</translation>
    </message>
    <message>
        <location line="+125"/>
        <location filename="../src/tool/synccommand.cpp" line="+113"/>
        <source>Write the resulting status as JSON</source>
        <translation>用 JSON 写出结果状态</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-118"/>
        <source>Downloading: %1 of %2 KiB</source>
        <translation>正在下载：%1 / %2 KiB</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Changes received: %1</source>
        <translation>收到变更：%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next attempt in %1 s</source>
        <translation>%1 秒后再试</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="+84"/>
        <location filename="../src/tool/synccommand.cpp" line="+88"/>
        <source>Address of the server, http://host:8420</source>
        <translation>服务器地址，http://host:8420</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+3"/>
        <source>End when the catalogue is up to date (the default)</source>
        <translation>目录更新到最新后结束（默认）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on and follow every change until stopped</source>
        <translation>持续跟随每次变更，直到停止</translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+140"/>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation>列出一体机里合愿望的岗位和理由；加 --rule 说明是怎么排的。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation>愿望（JSON），见 docs/formats/wishes.md</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take this day for today</source>
        <translation>把这一天当作今天</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the points of each part</source>
        <translation>列出各项的分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the page as JSON</source>
        <translation>以 JSON 输出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the rule and end</source>
        <translation>写出排序规则后结束</translation>
    </message>
    <message>
        <location filename="../src/tool/searchcommand.cpp" line="+65"/>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation>像一体机屏幕那样搜索岗位。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show no more than K vacancies a query</source>
        <translation>每个查询最多显示 K 个岗位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation>回答文件里的查询(一行一个),写出查询、名次、编号和岗位名称</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation>显示怎样理解这个查询,以及每个岗位为什么排在这里</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What a resident types</source>
        <translation>居民输入的内容</translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+28"/>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>beginning</source>
        <translation>开头相同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>inside</source>
        <translation>包含</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>synonym</source>
        <translation>同义词</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds equal</source>
        <translation>同音</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>abbreviation</source>
        <translation>简拼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds alike</source>
        <translation>近音</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>filters only</source>
        <translation>只有条件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>mentioned</source>
        <translation>提到</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>read as %1</source>
        <translation>理解为“%1”</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation>没有全部符合的;以下是部分符合的。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Also mentioned:</source>
        <translation>其他内容里提到:</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>words: %1</source>
        <translation>词:%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>searched for: %1</source>
        <translation>查找:%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>filter: %1 (%2)</source>
        <translation>条件:%1(%2)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Suggestions: %1</source>
        <translation>联想:%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Wider area</source>
        <translation>扩大范围</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fewer wishes</source>
        <translation>减少条件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <translation>相近工作</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Or ask the staff.</source>
        <translation>也可以问工作人员。</translation>
    </message>
    <message>
        <location filename="../src/tool/deployinputcommand.cpp" line="+52"/>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation>编译一体机键盘的词库。</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Dictionaries: %1 of %2</source>
        <translation>词库：%1／%2</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Not installed: %1</source>
        <translation>未安装：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lost or damaged: %1. Remedy: %2</source>
        <translation>丢失或损坏：%1。处理：%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation>键盘词库已就绪。</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="+327"/>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation>检查一台机器能用的东西是否齐全。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the findings as JSON</source>
        <translation>以 JSON 输出检查结果</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>ok       %1</source>
        <translation>正常  %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>missing  %1: %2</source>
        <translation>缺少  %1：%2</translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="-13"/>
        <source>Other points than those in force at the kiosk (TOML)</source>
        <translation>不用一体机上正在用的分数，用这些（TOML）</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-213"/>
        <location line="+37"/>
        <source>catalogue</source>
        <translation>岗位数据</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 are not here yet; yizhan sync fetches them</source>
        <translation>%2 份中还有 %1 份没取到；由 yizhan sync 下载</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n operations wait, and none was answered since %1; the oldest is %2 of %3</source>
        <translation>
            <numerusform>有 %n 件事没有送到，从 %1 起没有一件得到答复；最早的是 %2，%3</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>nothing is lost. Look at the network and at what is refused here, then yizhan sync says what is in the way</source>
        <translation>什么都没有丢。请看网络，再看这里写着被拒绝的，然后运行 yizhan sync，它会说卡在哪里</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>nothing is lost. No server knows this kiosk: enrol it, and they go up</source>
        <translation>什么都没有丢。没有服务器认识这台机器：登记以后就会送上去</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>damaged  %1: %2</source>
        <translation>损坏  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused  %1: %2</source>
        <translation>拒收  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cut      %1: %2</source>
        <translation>断了  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong    %1: %2</source>
        <translation>写错  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stuck    %1: %2</source>
        <translation>卡住  %1：%2</translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="-13"/>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables.</source>
        <translation>把文件（例如 U 盘上的）载入驿站的目录：快照或表格。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What the rows of the tables are: %1</source>
        <translation>表格各行是什么：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take a snapshot, or a table, even if it holds much less than is loaded</source>
        <translation>即使快照或表格比已载入的少得多，也照样载入</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Snapshots (.yzsnap) or tables (.xlsx, .csv, .jsonl)</source>
        <translation>快照（.yzsnap）或表格（.xlsx、.csv、.jsonl）</translation>
    </message>
    <message>
        <location filename="../src/tool/main.cpp" line="+18"/>
        <source>the operator&apos;s command for a Yizhan kiosk</source>
        <translation>驿站一体机的操作命令</translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+4"/>
        <source>How many vacancies to show</source>
        <translation>列出几个岗位</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-171"/>
        <source>The catalogue is not what it should be and is being repaired.</source>
        <translation>数据与应有的不一致，正在修复。</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-180"/>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>outbox</source>
        <translation>发件箱</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>an outbox that was moved aside; yizhan outbox export --damaged writes out what can be read of it. Take the file away when that is settled</source>
        <translation>被移到一旁的发件箱；yizhan outbox export --damaged 可导出仍可读的内容。处理完后请移走该文件</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="-15"/>
        <source>Enrolled as %1 at the station %2.</source>
        <translation>已登记为 %1，站点 %2。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Make a kiosk known to its server, so that it can send.</source>
        <translation>向服务器登记一体机，使其可以发送。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The code that yizhan-server enrol prints</source>
        <translation>yizhan-server enrol 打印的登记码</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the enrolment as JSON</source>
        <translation>以 JSON 输出登记信息</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxcommand.cpp" line="+56"/>
        <source>Nothing was handed in here.</source>
        <translation>这里没有提交过业务请求。</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Show what was handed in at a kiosk and what became of it, nothing personal.</source>
        <translation>显示一体机上提交的业务请求及其结果，不含个人信息。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export what can be read of the files that were moved aside</source>
        <translation>导出被移到一旁的文件中仍可读的内容</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../src/tool/ticketcommand.cpp" line="+243"/>
        <source>Write one JSON object a line</source>
        <translation>每行输出一个 JSON 对象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all; one by its receipt; all as they are sealed; try again what was set aside</source>
        <translation>全部；按回执编号查一个；导出全部密封内容；重试搁置的请求</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+33"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>waiting</source>
        <translation>待发送</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>set aside</source>
        <translation>已搁置</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cancelled, still to be sent</source>
        <translation>已取消，待发送</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>its cancellation failed</source>
        <translation>取消未成功</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Not enrolled: nothing can be sent from here</source>
        <translation>未登记：这里不能发送</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be sent: %1, the oldest of %2</source>
        <translation>待发送：%1 个，最早的是 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set aside: %1</source>
        <translation>已搁置：%1 个</translation>
    </message>
    <message>
        <location filename="../src/tool/submitcommand.cpp" line="+65"/>
        <source>Hand in an operation from the standard input, and print its receipt.</source>
        <translation>从标准输入提交一个业务请求，并打印回执编号。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the receipt as JSON</source>
        <translation>以 JSON 输出回执</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is read is like the examples in docs/formats/operations. It is sealed before it is kept; yizhan sync sends it.</source>
        <translation>输入格式见 docs/formats/operations 中的例子。保存前先密封；yizhan sync 负责发送。</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+159"/>
        <source>Send what was handed in at a kiosk, and bring its catalogue up to date.</source>
        <translation>发送一体机上提交的内容，并更新目录。</translation>
    </message>
    <message>
        <location filename="../src/tool/uploadfirst.cpp" line="+25"/>
        <source>A running program sends what was handed in here.</source>
        <translation>运行中的程序会发送这里提交的内容。</translation>
    </message>
    <message>
        <location filename="../src/tool/operationwords.cpp" line="+17"/>
        <source>on the waiting list, place %1</source>
        <translation>候补，第 %1 位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the same as %1</source>
        <translation>与 %1 相同</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-17"/>
        <location filename="../src/tool/operationwords.cpp" line="+10"/>
        <location filename="../src/tool/ticketcommand.cpp" line="-105"/>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>outbox.db was gone or empty, and another one began: what waited in it is lost, unless the file is found. If the server has frozen this kiosk, enrol it anew. Take this note away when that is settled</source>
        <translation>outbox.db 不见了或是空的，已新建一个：里面待发送的内容已丢失，除非找回该文件。如果服务器冻结了这台机，请重新登记。处理好以后请把这个记录文件拿走</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="-108"/>
        <source>this kiosk has given a place</source>
        <translation>本机已留名额</translation>
    </message>
    <message>
        <location filename="../src/tool/printcommand.cpp" line="+28"/>
        <source>printer (%1): %2</source>
        <translation>打印机（%1）：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The test page is printed.</source>
        <translation>测试页已打印。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show how the printer of a kiosk is, and try it.</source>
        <translation>查看一体机的打印机，并试打。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print a test page</source>
        <translation>打印测试页</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan</source>
        <translation>设置文件；不写则用数据目录或 /etc/yizhan 中的 yizhan.toml</translation>
    </message>
    <message>
        <location filename="../src/tool/printercheck.cpp" line="+10"/>
        <source>%1, %2 mm</source>
        <translation>%1，%2 毫米</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>has paper</source>
        <translation>有纸</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its paper is nearly used up</source>
        <translation>纸快用完了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>does not say how much paper it has</source>
        <translation>不报告还有多少纸</translation>
    </message>
    <message>
        <location filename="../src/tool/testslip.cpp" line="+14"/>
        <source>Test page (sample)</source>
        <translation>测试页（示例）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer</source>
        <translation>单位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A phone reads this code</source>
        <translation>手机能扫出这个码</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If the dashed lines are cut off at an edge, paper_mm in yizhan.toml is not this paper.</source>
        <translation>虚线的两头如果有一头不全，说明 yizhan.toml 里的 paper_mm 和纸宽不符。</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+15"/>
        <source>Part of the catalogue to keep, may be repeated (default: city, and what the kiosk is enrolled for)</source>
        <translation>要保留的目录范围，可重复（默认：city，以及本机登记的范围）</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+95"/>
        <source>Enrolled as %1, station %2; on the staff&apos;s screens: machine %3</source>
        <translation>已登记为 %1，驿站 %2；工作人员看到的是：机器 %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/doctorcommand.cpp" line="-161"/>
        <source>%n answers since %1, the last one: %2</source>
        <translation>
            <numerusform>自 %1 起 %n 次应答，最近一次：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>catalogue (found damaged and repaired %n times, last on %1)</source>
        <translation>
            <numerusform>岗位数据（曾损坏并修复 %n 次，最近一次 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>of %1 only the %n items that could be saved are here; yizhan sync fetches the rest</source>
        <translation>
            <numerusform>%1 只救回 %n 条，其余由 yizhan sync 重新下载</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>identity (found damaged and made anew %n times)</source>
        <translation>
            <numerusform>身份（曾发现损坏并重新生成 %n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+82"/>
        <source>%n operations could not be delivered; yizhan outbox list names them, yizhan outbox retry tries again</source>
        <translation>
            <numerusform>%n 个业务请求无法送达；yizhan outbox list 列出它们，yizhan outbox retry 重试</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/kioskstatuscommand.cpp" line="-56"/>
        <source>%1: %n items that could be saved out of a damaged catalogue; the rest comes with the next synchronisation</source>
        <translation>
            <numerusform>%1：从损坏的数据中救回 %n 条，其余在下次同步时补齐</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1: %n items, cursor %2, sum %3, as of %4</source>
        <translation>
            <numerusform>%1：%n 条，游标 %2，校验和 %3，截至 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/loadcommand.cpp" line="-122"/>
        <source>%1: %n items loaded</source>
        <translation>
            <numerusform>%1：载入 %n 条</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/outboxcommand.cpp" line="-50"/>
        <source>%n operations wait again; yizhan sync sends them.</source>
        <translation>
            <numerusform>%n 个业务请求重新等待；yizhan sync 负责发送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/searchreport.cpp" line="-68"/>
        <source>%1: %n vacancies</source>
        <translation>
            <numerusform>%1：%n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/synccommand.cpp" line="-75"/>
        <source>As the server had it at %1: %n vacancies</source>
        <translation>
            <numerusform>与服务器 %1 的内容一致：%n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/tableload.cpp" line="+23"/>
        <source>%1: %2 %, %n rows</source>
        <translation>
            <numerusform>%1：%2%，%n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/uploadfirst.cpp" line="+23"/>
        <source>Sent: %n operations</source>
        <translation>
            <numerusform>已发送：%n 个业务请求</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/tool/formcommand.cpp" line="+62"/>
        <source>Take this for the time, such as 2026-11-23T09:30:00+08:00</source>
        <translation>把这个当作现在，如 2026-11-23T09:30:00+08:00</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>eval: the document in which to evaluate</source>
        <translation>eval：在哪个文档里计算</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>eval: the node at which to evaluate</source>
        <translation>eval：从哪个节点计算</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>eval: lines of a name, a tab and an expression</source>
        <translation>eval：一行一个：名称、制表符、表达式</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>play: write the answers that would be sent</source>
        <translation>play：写出会提交的答案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: lines of a path, a tab and an answer</source>
        <translation>fill：一行一个：路径、制表符、答案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: write the answers that would be sent</source>
        <translation>fill：写出会提交的答案</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Check survey forms (ODK XForms) and try them out.</source>
        <translation>检查并试填调查表单（ODK XForms）。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>say what is wrong with a form; evaluate expressions; play a script of answers and checks; fill a form in</source>
        <translation>说出表单哪里有错；计算表达式；按脚本填答并核对；填好一份表单</translation>
    </message>
    <message>
        <location filename="../src/tool/formfile.cpp" line="+66"/>
        <source>error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning: %1</source>
        <translation>提醒：%1</translation>
    </message>
    <message>
        <location filename="../src/tool/formfill.cpp" line="+103"/>
        <source>an answer is missing</source>
        <translation>缺少答案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the answer is not of its type</source>
        <translation>答案的类型不对</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answer breaks its rule</source>
        <translation>答案不符合规则</translation>
    </message>
    <message>
        <location filename="../src/tool/scancommand.cpp" line="+94"/>
        <source>Read the QR codes in pictures, as a kiosk&apos;s camera does.</source>
        <translation>像一体机的摄像头那样读图片里的二维码。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read paths from a file, one a line</source>
        <translation>从文件读路径，一行一个</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what was tried with each picture</source>
        <translation>显示每张图片试了哪些办法</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add what each code is: a ticket, a receipt, a vacancy …</source>
        <translation>加上每个码是什么：票、回执、岗位……</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>With --what: whose links are our own (public_url)</source>
        <translation>配合 --what：哪个网址是我们自己的（public_url）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How long to try with one picture, in milliseconds; 0: one look</source>
        <translation>一张图片最多试多久，毫秒；0：只看一眼</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of each a line: path, format and text with tabs between, - where nothing was read. An identity number is shown as ***.</source>
        <translation>一张一行：路径、格式、文字，用制表符隔开；没读到写 -。身份证号显示为 ***。</translation>
    </message>
    <message>
        <location filename="../src/tool/ticketcommand.cpp" line="+64"/>
        <source>The fair, by its id</source>
        <translation>招聘会的 id</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Good from then on, as in 2026-12-01T08:30 (China)</source>
        <translation>从何时起有效，如 2026-12-01T08:30（北京时间）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Good before then</source>
        <translation>到何时为止有效</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key that signs; ticket key makes it where there is none</source>
        <translation>签名用的密钥；没有时由 ticket key 生成</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Or the data folder of the kiosk whose key signs</source>
        <translation>或者用哪台一体机的密钥签名：它的数据文件夹</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The ticket&apos;s id (of the sign-up); else a new one</source>
        <translation>票号（报名的编号）；不写则新编一个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many to issue</source>
        <translation>发几张</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Whose key it is, for whoever looks</source>
        <translation>这是谁的密钥，给看的人知道</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The keys whose tickets count</source>
        <translation>哪些密钥签的票算数</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ids of tickets that do not count any more, one a line</source>
        <translation>已作废的票号，一行一个</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Judge as of then</source>
        <translation>按这个时间判断</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Issue, verify and show tickets of job fairs.</source>
        <translation>发放、核验、查看招聘会的票。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sign; judge as the door of a fair does; read only; publish a key</source>
        <translation>签发；像入口那样核验；只读；公布密钥</translation>
    </message>
    <message>
        <location filename="../src/tool/ticketwords.cpp" line="+24"/>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not good yet</source>
        <translation>还没到时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time is over</source>
        <translation>时间过了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for another fair</source>
        <translation>是别的招聘会的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revoked</source>
        <translation>已作废</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that is not in the list</source>
        <translation>签名的密钥不在清单里</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count yet</source>
        <translation>签名的密钥还没生效</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count any more</source>
        <translation>签名的密钥已失效</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key of another fair</source>
        <translation>签名的密钥属于别的招聘会</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>forged</source>
        <translation>是伪造的</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>ticket %1, fair %2, key %3, good from %4 until %5</source>
        <translation>票 %1，招聘会 %2，密钥 %3，%4 至 %5 有效</translation>
    </message>
    <message>
        <location filename="../src/tool/formfill.cpp" line="-4"/>
        <source>its rule cannot be evaluated</source>
        <translation>它的规则无法计算</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the answer is not among the choices</source>
        <translation>答案不在选项之内</translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+63"/>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <location filename="../src/tool/agreedday.cpp" line="+18"/>
        <source>The clock of this machine says %1; by what the server last signed it is %2.</source>
        <translation>这台机器的时钟说是 %1；按服务器最后一次签名的时间是 %2。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/handwritingcommand.cpp" line="+67"/>
        <source>Strokes of %n characters are in %1.</source>
        <translation>
            <numerusform>%n 个字的笔画已写入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Read handwriting, as the kiosk&apos;s pad does.</source>
        <translation>识别手写的字，和一体机的手写板一样。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Characters, one a line: id, a tabulator, x,y x,y …;x,y … with a semicolon between strokes</source>
        <translation>要识别的字，一行一个：编号、制表符、x,y x,y …;x,y …，笔画之间用分号隔开</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offer no more than N candidates each</source>
        <translation>每个字最多给出 N 个候选</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which form of a character stands first: simplified or traditional</source>
        <translation>先给出哪种字形：simplified（简体）或 traditional（繁体）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Make the file of strokes from a folder of hanzi-writer-data</source>
        <translation>用 hanzi-writer-data 的文件夹做出笔画文件</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Where that file is written</source>
        <translation>笔画文件写到哪里</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <location filename="../qml/training/TrainingScreen.qml" line="+19"/>
        <source>Learn a trade</source>
        <comment>title of the shelves of courses</comment>
        <translation>学技能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards stands on each card</source>
        <comment>below the title of the shelves of courses</comment>
        <translation>学会了能做什么，写在每张卡上</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>There is no course at the moment</source>
        <comment>shelves of courses</comment>
        <translation>现在没有培训班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as a school offers one, it stands here.</source>
        <comment>shelves of courses</comment>
        <translation>有学校开班，就会放在这里。</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>No course fits all of this at the moment</source>
        <comment>shelves of courses</comment>
        <translation>这几样都合的，现在没有</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at all courses.</source>
        <comment>shelves of courses</comment>
        <translation>去掉上面一个条件，或者看全部课程。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all courses</source>
        <comment>shelves of courses: nothing fits the conditions</comment>
        <translation>看全部课程</translation>
    </message>
</context>
<context>
    <name>TrainingTile</name>
    <message>
        <location filename="../qml/home/TrainingTile.qml" line="+11"/>
        <source>Learn a trade</source>
        <comment>home screen</comment>
        <translation>学技能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards is said</source>
        <comment>home screen, below Learn a trade</comment>
        <translation>学会了能做什么</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <location filename="../qml/training/TrainingWords.qml" line="+20"/>
        <source>Ask for the price</source>
        <comment>course</comment>
        <translation>费用没写，可以问</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Opens %n jobs</source>
        <comment>course: vacancies that one can do after it</comment>
        <translation>
            <numerusform>学会能做 %n 个岗位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n days</source>
        <comment>class: from the first to the last</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The day is not set yet</source>
        <comment>class</comment>
        <translation>开班日期还没定</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>class: first and last day</comment>
        <translation>%1到%2</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n places</source>
        <comment>class: seats in all</comment>
        <translation>
            <numerusform>一共 %n 个位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Sign up until %1</source>
        <comment>class</comment>
        <translation>报名到%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up begins on %1</source>
        <comment>class</comment>
        <translation>%1开始报名</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Costs nothing</source>
        <comment>shelves of courses: a condition</comment>
        <translation>不要钱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begins soon</source>
        <comment>shelves of courses: a condition</comment>
        <translation>快开班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Evening or weekend</source>
        <comment>shelves of courses: a condition</comment>
        <translation>晚上、周末</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%n people have signed up</source>
        <comment>class: places are given after the sign-up</comment>
        <translation>
            <numerusform>已有 %n 人报名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n places left</source>
        <comment>class</comment>
        <translation>
            <numerusform>还有 %n 个位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Full, %n people wait</source>
        <comment>class: before you in the queue</comment>
        <translation>
            <numerusform>满了，前面排 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Full, you can queue</source>
        <comment>class</comment>
        <translation>满了，可以排队</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>as of %1</source>
        <comment>class: free places, time of today</comment>
        <translation>%1 的消息</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of yesterday %1</source>
        <comment>class: free places, time</comment>
        <translation>昨天 %1 的消息</translation>
    </message>
</context>
<context>
    <name>UnderstoodChips</name>
    <message>
        <location filename="../qml/jobs/UnderstoodChips.qml" line="+18"/>
        <source>Near here first</source>
        <comment>search: what was understood</comment>
        <translation>近的在前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No experience needed</source>
        <comment>search: what was understood</comment>
        <translation>不要经验</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Looked for:</source>
        <comment>search: in front of the parts of a phrase as they were understood</comment>
        <translation>找的是：</translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <location filename="../qml/jobs/VacancyActions.qml" line="+59"/>
        <source>I want this job</source>
        <comment>vacancy page: leave a name and a telephone number</comment>
        <translation>我想去</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Scan the code</source>
        <comment>vacancy page: instead of printing</comment>
        <translation>请扫码</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Call</source>
        <comment>vacancy page, short: dial the number</comment>
        <translation>打电话</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Number</source>
        <comment>vacancy page, short: show the telephone number</comment>
        <translation>看电话</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Send on</source>
        <comment>vacancy page on a telephone, short: send it to somebody</comment>
        <translation>发给人</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Similar</source>
        <comment>vacancy page, short: find similar work</comment>
        <translation>找类似</translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <location filename="../qml/jobs/VacancyCards.qml" line="+48"/>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation>下面的岗位没写明您选的条件，可以问单位</translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message>
        <location filename="../qml/jobs/VacancyFacts.qml" line="+41"/>
        <source>The work</source>
        <comment>vacancy page: above the employer&apos;s own words</comment>
        <translation>做什么</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <location filename="../qml/jobs/VacancyHead.qml" line="+73"/>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation>联系人：%1</translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <location filename="../qml/jobs/VacancyPane.qml" line="+70"/>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation>这个岗位已经结束</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation>单位撤回了，或者已经过了截止日期。</translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <location filename="../qml/jobs/VacancyScreen.qml" line="+22"/>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation>这份工作</translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <location filename="../qml/jobs/VacancyTable.qml" line="+36"/>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation>在哪里</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation>什么时间</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What they ask</source>
        <comment>vacancy page: education, experience, certificates</comment>
        <translation>要求</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What they give</source>
        <comment>vacancy page: benefits</comment>
        <translation>待遇</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not said</source>
        <comment>vacancy page: above what the employer did not write</comment>
        <translation>没写明的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>place</source>
        <comment>vacancy page: what is not said</comment>
        <translation>在哪里上班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>working hours</source>
        <comment>vacancy page: what is not said</comment>
        <translation>上班时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>schooling, experience</source>
        <comment>vacancy page: what is not said</comment>
        <translation>学历、经验</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>benefits</source>
        <comment>vacancy page: what is not said</comment>
        <translation>待遇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>telephone</source>
        <comment>vacancy page: what is not said</comment>
        <translation>电话</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between things of one row that are not said</comment>
        <translation>、</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask when you call, or let the staff here ask for you.</source>
        <comment>vacancy page: below what is not said</comment>
        <translation>打电话时可以问，也可以让工作人员帮您问。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff here ask for you, and help you apply.</source>
        <comment>vacancy page: below what is not said</comment>
        <translation>工作人员可以帮您问，也帮您报名。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask for</source>
        <comment>vacancy page: contact person</comment>
        <translation>找谁</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../qml/controls/Words.qml" line="+32"/>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>标准</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large</source>
        <comment>text size</comment>
        <translation>大</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Largest</source>
        <comment>text size</comment>
        <translation>特大</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation>最新</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Best paid</source>
        <comment>order of a list</comment>
        <translation>工资高</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation>离得近</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation>全职兼职</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation>工种</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place</source>
        <comment>facet: area</comment>
        <translation>地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Town or street</source>
        <comment>facet: town-level area</comment>
        <translation>镇街</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay</source>
        <comment>facet</comment>
        <translation>工资</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation>学历</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation>上班时间</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation>吃住保险</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far</source>
        <comment>facet: straight line from the station</comment>
        <translation>离这里多远</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Experience</source>
        <comment>facet: of the person who looks</comment>
        <translation>经验</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation>专区</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation>想做全职还是兼职？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation>想做什么工作？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation>想在哪里上班？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation>哪个镇街？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation>想要多少工资？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation>您读到哪里？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation>什么时间能上班？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation>一定要有什么？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far may it be from here?</source>
        <comment>facet screen</comment>
        <translation>离这里多远可以？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long have you done such work?</source>
        <comment>facet screen</comment>
        <translation>您做过几年？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation>想找什么？</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation>肇庆以外</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Never, none is asked for</source>
        <comment>facet: experience</comment>
        <translation>没做过，不要经验的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One year</source>
        <comment>facet: experience</comment>
        <translation>一年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Three years</source>
        <comment>facet: experience</comment>
        <translation>三年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Longer</source>
        <comment>facet: experience</comment>
        <translation>更久</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Day work</source>
        <comment>shelf: gig work, paid by the day</comment>
        <translation>零工日结</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation>妈妈岗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation>见习</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation>公益性岗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation>急招</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation>上班带娃两不误</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation>毕业生、年轻人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation>照顾就业困难的人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation>马上要人</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 个</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>还没有收到岗位</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation>离线，内容截至 今天 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation>离线，内容截至 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation>更新于 今天 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation>更新于 昨天 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation>更新于 %1</translation>
    </message>
    <message>
        <location line="-130"/>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation>最对口</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Elsewhere: %1</source>
        <comment>search: the same work in a wider area</comment>
        <translation>其他地方：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With fewer wishes: %1</source>
        <comment>search: the same work, some conditions left off</comment>
        <translation>少要几样：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation>相近的工作：%1</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>On foot, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>走路，%1内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bicycle, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>骑车，%1内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bus, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>坐公交，%1内</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>开车，%1内</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No vacancies received, tell the staff</source>
        <comment>freshness</comment>
        <translation>还没有收到岗位，请告诉工作人员</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not renewed since today %1, tell the staff</source>
        <comment>freshness, time</comment>
        <translation>今天 %1 以后没再更新，请告诉工作人员</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not renewed since %1, tell the staff</source>
        <comment>freshness, date</comment>
        <translation>%1 以后没再更新，请告诉工作人员</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Paid by the day or the hour</source>
        <comment>shelf, below its name</comment>
        <translation>按天、按小时算工资</translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <location filename="../qml/jobs/WorkGroupsScreen.qml" line="+70"/>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation>全部岗位</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Evenings</source>
        <comment>groups of work, a way of one&apos;s own: part-time, in the evening</comment>
        <translation>晚上兼职</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <location filename="../qml/keyboard/WritingPane.qml" line="+25"/>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation>没有这个字，退一格再试。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation>照笔顺点笔画：一 丨 就是 十</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation>打粤语读音：neihou 就是 你好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation>打拼音：chushi 就是 厨师</translation>
    </message>
</context>
<context>
    <name>WrittenQuestion</name>
    <message>
        <location filename="../qml/surveys/WrittenQuestion.qml" line="+38"/>
        <location line="+8"/>
        <source>Tap here and write</source>
        <comment>survey: field</comment>
        <translation>点这里写</translation>
    </message>
</context>
<context>
    <name>ZoneTile</name>
    <message numerus="yes">
        <location filename="../qml/fairs/ZoneTile.qml" line="+63"/>
        <source>%n of them yours</source>
        <comment>zone of a job fair: stands that were kept</comment>
        <translation>
            <numerusform>您记下 %n 个</numerusform>
        </translation>
    </message>
</context>
</TS>
