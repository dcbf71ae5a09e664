<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_HK" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <location filename="../qml/surveys/AcknowledgeQuestion.qml" line="+13"/>
        <source>Yes, that is so</source>
        <comment>survey: what the question says is agreed to</comment>
        <translation>係，我知道</translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <location filename="../qml/keyboard/ActionKeys.qml" line="+24"/>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation>轉寫法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation>漢字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation>重寫</translation>
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
        <translation>撤一筆</translation>
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
        <translation>您幾多歲？想講先講</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It only warns you of ages that a job states. It changes no order and is forgotten when you leave.</source>
        <comment>matching: what the age is for</comment>
        <translation>淨係提醒您寫明嘅年齡。唔影響先後，您一走就唔記得。</translation>
    </message>
</context>
<context>
    <name>AreaMap</name>
    <message>
        <location filename="../qml/jobs/AreaMap.qml" line="+29"/>
        <source>High-tech</source>
        <comment>map: short for Zhaoqing High-tech Zone</comment>
        <translation>高新區</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Sketch map</source>
        <comment>below the map of the areas: not to scale</comment>
        <translation>示意圖</translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <location filename="../qml/home/AttractScreen.qml" line="+106"/>
        <source>Find work near home</source>
        <comment>attract screen, the largest words</comment>
        <translation>屋企附近，搵工</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation>撳一下開始</translation>
    </message>
    <message numerus="yes">
        <location line="-44"/>
        <source>%n vacancies are listed here</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>呢度有 %n 個職位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BegunRow</name>
    <message>
        <location filename="../qml/surveys/BegunRow.qml" line="+53"/>
        <source>Tap once more: all its answers go</source>
        <comment>list of surveys: throws one away</comment>
        <translation>再撳一下：填嘅都冇晒</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Throw away</source>
        <comment>list of surveys</comment>
        <translation>唔要</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Go on</source>
        <comment>list of surveys: with one that was begun</comment>
        <translation>繼續做</translation>
    </message>
</context>
<context>
    <name>BoothHead</name>
    <message>
        <location filename="../qml/fairs/BoothHead.qml" line="+36"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation>%1 號攤</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Phone: %1</source>
        <comment>stand of a job fair</comment>
        <translation>電話：%1</translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <location filename="../qml/fairs/BoothScreen.qml" line="+21"/>
        <source>About this stand</source>
        <comment>title of the page of a stand of a job fair</comment>
        <translation>呢個攤位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation>%1 號攤</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Whom they look for</source>
        <comment>page of a stand of a job fair</comment>
        <translation>請咩人</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation>請咩人冇寫，去到可以問</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking for work costs nothing. Do not pay anybody for a job, a deposit or clothes.</source>
        <comment>page of a stand of a job fair</comment>
        <translation>搵工唔使錢。要您交按金、衫費嘅，都唔好俾。</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Kept: tap to take it off</source>
        <comment>stand of a job fair</comment>
        <translation>記低咗，撳一下就唔記</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation>記滿 10 個喇</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I want to go to this stand</source>
        <comment>stand of a job fair: keep it</comment>
        <translation>我要去呢個攤位</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This stand is not there any more</source>
        <comment>page of a stand of a job fair</comment>
        <translation>呢個攤位冇咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The fair is over, or the employer does not come.</source>
        <comment>page of a stand of a job fair</comment>
        <translation>招聘會完咗，或者單位唔嚟喇。</translation>
    </message>
</context>
<context>
    <name>BoothsScreen</name>
    <message>
        <location filename="../qml/fairs/BoothsScreen.qml" line="+22"/>
        <source>Stands</source>
        <comment>title of the list of stands of a job fair</comment>
        <translation>攤位</translation>
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
            <numerusform>%n 場招聘會</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>today</source>
        <comment>calendar, below the day</comment>
        <translation>今日</translation>
    </message>
</context>
<context>
    <name>CallTile</name>
    <message numerus="yes">
        <location filename="../qml/staff/CallTile.qml" line="+47"/>
        <source>Somebody has been calling you for %n minutes</source>
        <comment>staff: a call</comment>
        <translation>
            <numerusform>有人叫您，等咗 %n 分鐘</numerusform>
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
        <translation>機 %1</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Wants to be called back. The bureau has the number.</source>
        <comment>staff: a call</comment>
        <translation>要回電話，號碼在就業局那裏。</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I have seen it</source>
        <comment>staff: a call</comment>
        <translation>知道喇</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation>搵唔到人</translation>
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
        <translation>辦好咗</translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <location filename="../qml/receipts/CancelPanel.qml" line="+16"/>
        <source>Take it back?</source>
        <comment>receipt: before it is cancelled</comment>
        <translation>要取消嗎？</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, keep it</source>
        <comment>receipt: do not cancel</comment>
        <translation>唔取消，留住</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Yes, take it back</source>
        <comment>receipt: cancel</comment>
        <translation>取消呢一次</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Then you are no longer on the list. You can hand it in again later.</source>
        <comment>receipt: before it is cancelled</comment>
        <translation>取消以後就不在名單上了。以後還可以再報。</translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <location filename="../qml/keyboard/CandidateGrid.qml" line="+88"/>
        <source>Previous candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>前面嘅字</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation>更多嘅字</translation>
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
        <translation>輸入號碼</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Identity number</source>
        <comment>check-in: of somebody without a ticket</comment>
        <translation>身份證號碼</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Take the last one back</source>
        <comment>check-in: the last scan</comment>
        <translation>撤銷上一個</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Leave it to the visitors</source>
        <comment>check-in: self check-in begins</comment>
        <translation>俾嚟嘅人自己簽</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation>冇飛，登記入場</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the door</source>
        <comment>check-in: away from a stand</comment>
        <translation>返回門口</translation>
    </message>
</context>
<context>
    <name>CheckInCounts</name>
    <message>
        <location filename="../qml/door/CheckInCounts.qml" line="+24"/>
        <source>Inside now</source>
        <comment>check-in: how many people</comment>
        <translation>而家場內</translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n have come</source>
        <comment>check-in: people, each once</comment>
        <translation>
            <numerusform>嚟過 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>visits</source>
        <comment>check-in: people at a stand, beside their number</comment>
        <translation>人嚟過</translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <location filename="../qml/door/CheckInScreen.qml" line="+23"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation>簽到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Camera on: it only reads codes</source>
        <comment>check-in: sign beside the picture</comment>
        <translation>鏡頭開緊：只認碼，唔影相</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>They come in</source>
        <comment>check-in: the direction</comment>
        <translation>入場</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>They go out</source>
        <comment>check-in: the direction</comment>
        <translation>離場</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the tickets of those who ask here</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation>掃嚟呢個攤位嘅人嘅門票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the tickets of those who go</source>
        <comment>check-in, for staff</comment>
        <translation>請掃離場嘅人嘅票</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Scan the next ticket</source>
        <comment>check-in, for staff</comment>
        <translation>請掃下一張票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each visitor counts once. Nobody learns who they are.</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation>每人只計一次，唔記係邊個。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One after the other: each answer goes by itself. Scan the poster of a stand to count its visitors.</source>
        <comment>check-in, for staff</comment>
        <translation>一個接一個掃，結果會自己消失。掃攤位海報，可以統計嚟呢個攤位嘅人。</translation>
    </message>
</context>
<context>
    <name>CheckInTile</name>
    <message>
        <location filename="../qml/staff/CheckInTile.qml" line="+14"/>
        <source>Check-in</source>
        <comment>staff: at the door of a job fair</comment>
        <translation>簽到</translation>
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
        <translation>咁啱唔啱？</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Try again</source>
        <comment>form: hand it in once more</comment>
        <translation>再試一次</translation>
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
        <translation>稱呼您</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We call this number</source>
        <comment>form, last page</comment>
        <translation>打呢個電話</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>It goes to the employment bureau and the employer. You get a receipt with a code.</source>
        <comment>form, last page</comment>
        <translation>會送到就業局同僱主。您會攞到一個回執碼。</translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Your identity number</source>
        <comment>form, last page</comment>
        <translation>您的身份證號</translation>
    </message>
    <message>
        <location line="-34"/>
        <source>You sign up for</source>
        <comment>form, last page: a class</comment>
        <translation>您要報的班</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>It goes to the employment bureau. You get a receipt with a code, and by it you see whether you have a place.</source>
        <comment>form, last page</comment>
        <translation>會送到人社部門。給您一張帶取件碼的回執，憑碼能查有沒有位。</translation>
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
        <translation>會送去人社部門。俾您一張有號碼嘅回執，到時俾門口嘅人睇。</translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../qml/controls/Chip.qml" line="+16"/>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation>撳一下攞走呢個條件</translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <location filename="../qml/jobs/ChosenChips.qml" line="+36"/>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation>淨係睇寫明嘅</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation>加條件</translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <location filename="../qml/training/ClassCard.qml" line="+97"/>
        <source>places are given after that day</source>
        <comment>class: nobody has one before</comment>
        <translation>截止之後才排位</translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <location filename="../qml/training/ClassList.qml" line="+25"/>
        <source>Choose a class</source>
        <comment>above the classes of a course</comment>
        <translation>選一個班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The next class</source>
        <comment>above the one class of a course</comment>
        <translation>下一個班</translation>
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
        <translation>班級名單</translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <location filename="../qml/door/CodeEntry.qml" line="+56"/>
        <source>Delete</source>
        <comment>check-in: one character</comment>
        <translation>刪一位</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing a code</comment>
        <translation>改用掃碼</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <location filename="../src/common/words/codewords.cpp" line="+21"/>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation>全職</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation>兼職</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation>散工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation>見習</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation>實習</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation>公益性崗位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation>媽媽崗</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation>在家手工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation>季節工</translation>
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
        <translation>日班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation>兩更輪班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation>三更輪班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nights</source>
        <comment>shift</comment>
        <translation>通宵更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation>週末</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation>時間彈性</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation>早更</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation>夜更</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation>包食</translation>
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
        <translation>五險</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation>公積金</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation>夜班津貼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation>廠車</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation>日結</translation>
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
        <translation>節日福利</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation>膳食津貼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation>交通津貼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation>房屋津貼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation>高溫津貼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation>身體檢查</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training</source>
        <comment>benefit</comment>
        <translation>培訓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation>獎金</translation>
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
        <translation>急請</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>傷健共融</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation>退役軍人優先</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation>應屆可</translation>
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
        <translation>不限學歷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary school</source>
        <comment>education</comment>
        <translation>小學</translation>
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
        <translation>職業高中</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Technical school</source>
        <comment>education</comment>
        <translation>技工學校</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation>中專</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation>大專</translation>
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
        <translation>碩士</translation>
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
        <translation>健康證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>electrician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>電工證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>welder&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>焊工證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>forklift certificate</source>
        <comment>certificate</comment>
        <translation>叉車證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>guard&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>保安員證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fire control certificate</source>
        <comment>certificate</comment>
        <translation>消防設施操作員證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>child care certificate</source>
        <comment>certificate</comment>
        <translation>育嬰保育證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elder care certificate</source>
        <comment>certificate</comment>
        <translation>養老護理員證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cook&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>廚師證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>safety officer&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>安全員證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>driving licence</source>
        <comment>certificate</comment>
        <translation>駕駛證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lorry driving licence</source>
        <comment>certificate</comment>
        <translation>大車駕駛證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>accounting certificate</source>
        <comment>certificate</comment>
        <translation>會計證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>teaching certificate</source>
        <comment>certificate</comment>
        <translation>教師資格證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nursing certificate</source>
        <comment>certificate</comment>
        <translation>護士證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pharmacist&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>藥師證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>doctor&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>醫師證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>building certificate</source>
        <comment>certificate</comment>
        <translation>建造類證書</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>crane certificate</source>
        <comment>certificate</comment>
        <translation>特種設備證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>boiler certificate</source>
        <comment>certificate</comment>
        <translation>鍋爐證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>beautician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation>美容師證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation>其他證書</translation>
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
        <translation>工廠普工</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation>機械維修</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation>製衣針車</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation>餐飲酒店</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation>清潔</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation>家政護理</translation>
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
        <translation>揸車</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation>倉庫速遞</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation>店員銷售</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation>寫字樓</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation>建築裝修</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation>種養園林</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation>醫療衞生</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation>教育培訓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation>技術電腦</translation>
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
        <translation>粵菜師傅</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Guangdong technicians</source>
        <comment>category of courses: programme</comment>
        <translation>廣東技工</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Household services</source>
        <comment>category of courses: programme</comment>
        <translation>南粵家政</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mothers and babies</source>
        <comment>category of courses: household services</comment>
        <translation>母嬰護理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Help at home</source>
        <comment>category of courses: household services</comment>
        <translation>居家服務</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the old</source>
        <comment>category of courses: household services</comment>
        <translation>養老護理</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the sick</source>
        <comment>category of courses: household services</comment>
        <translation>醫護陪護</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting a business</source>
        <comment>category of courses</comment>
        <translation>創業培訓</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trades in demand</source>
        <comment>category of courses</comment>
        <translation>急需緊缺</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other courses</source>
        <comment>category of courses</comment>
        <translation>其他課程</translation>
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
        <translation>朝早 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the morning</source>
        <comment>time of day: 8 to 12</comment>
        <translation>上晝 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at noon</source>
        <comment>time of day: 12 to 13</comment>
        <translation>晏晝 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the afternoon</source>
        <comment>time of day: 13 to 18</comment>
        <translation>下晝 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the evening</source>
        <comment>time of day: 18 to 24</comment>
        <translation>夜晚 %1</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1</source>
        <comment>a full hour of the clock, 7</comment>
        <translation>%1 點</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1:30</source>
        <comment>half an hour past the hour</comment>
        <translation>%1 點半</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1:%2</source>
        <comment>hour and minute of the clock</comment>
        <translation>%1 點 %2 分</translation>
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
        <translation>職等您</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the post office</source>
        <comment>sort of job fairs</comment>
        <translation>郵助力</translation>
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
        <translation>南粵春暖</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Job fair</source>
        <comment>sort of job fairs: none of the named ones</comment>
        <translation>招聘會</translation>
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
        <translation>要您填乜</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What it is used for</source>
        <comment>consent</comment>
        <translation>攞嚟做乜</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who can see it</source>
        <comment>consent</comment>
        <translation>邊個睇到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For how long</source>
        <comment>consent</comment>
        <translation>留幾耐</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On this machine</source>
        <comment>consent</comment>
        <translation>喺呢部機</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What to call you, and your telephone number</source>
        <comment>consent</comment>
        <translation>點稱呼您，同您嘅電話</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To call you about this job, and for nothing else</source>
        <comment>consent</comment>
        <translation>只為呢份工打電話畀您，唔做其他嘢</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the employer of this job</source>
        <comment>consent</comment>
        <translation>就業局，同呢份工嘅僱主</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days at most, then it is deleted. You can take it back at any time.</source>
        <comment>consent</comment>
        <translation>
            <numerusform>最多 %n 日，到時刪走。您隨時可以取消</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked as soon as you hand it in: this machine cannot open it</source>
        <comment>consent</comment>
        <translation>提交就加鎖，部機自己都打唔開</translation>
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
        <translation>同意並繼續</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>What to call you, your telephone number and your identity number</source>
        <comment>consent to a sign-up</comment>
        <translation>怎樣稱呼您、您的電話、身份證號</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To sign you up for this class and call you about it, and for nothing else</source>
        <comment>consent to a sign-up</comment>
        <translation>只用來報這個班、打電話告訴您，別的都不用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the school of this class</source>
        <comment>consent to a sign-up</comment>
        <translation>人社部門，還有辦這個班的學校</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sign up for the class</source>
        <comment>title of the page of consent</comment>
        <translation>報這個班</translation>
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
        <translation>幫您報呢場招聘會嘅名，有變動就打俾您，唔作別用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau. The employers at the fair do not get it.</source>
        <comment>consent to a sign-up for a job fair</comment>
        <translation>就業局。招聘會上嘅單位睇唔到。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign up for the job fair</source>
        <comment>title of the page of consent</comment>
        <translation>報名去招聘會</translation>
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
        <translation>%1（預設 %2）</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>[options]</source>
        <translation>[選項]</translation>
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
        <translation>結束碼：0 完成，1 失敗，2 用法不對。</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>COMMAND [options]</source>
        <translation>指令 [選項]</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 COMMAND --help shows what a command takes.</source>
        <translation>各指令的用法請看 %1 指令 --help。</translation>
    </message>
    <message>
        <location filename="../src/common/console/program.cpp" line="+37"/>
        <source>Language of what is printed: %1</source>
        <translation>輸出所用的語言：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show this help</source>
        <translation>顯示本幫助</translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+48"/>
        <source>%1 --help shows what is possible.</source>
        <translation>用法請看 %1 --help。</translation>
    </message>
</context>
<context>
    <name>CourseActions</name>
    <message>
        <location filename="../qml/training/CourseActions.qml" line="+50"/>
        <source>Ask first</source>
        <comment>course: above the telephone number</comment>
        <translation>先問問</translation>
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
        <translation>我想參加，叫工作人員</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up</source>
        <comment>page of a course</comment>
        <translation>報這個班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign up: %1</source>
        <comment>page of a course, the first day of the class</comment>
        <translation>報 %1的班</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Join the queue</source>
        <comment>page of a course: the class is full</comment>
        <translation>報名排隊</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the queue: %1</source>
        <comment>page of a course: the class is full, its first day</comment>
        <translation>排 %1嘅班</translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <location filename="../qml/jobs/CourseCards.qml" line="+30"/>
        <source>Not learned yet? Join a course first</source>
        <comment>vacancy page: above courses that open the vacancy</comment>
        <translation>未學過？可以先上堂</translation>
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
        <translation>教呢門手藝</translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <location filename="../qml/training/CourseFacts.qml" line="+21"/>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation>學完有咩</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation>
            <numerusform>共 %n 課時</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation>喺邊度上堂</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation>幾時</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation>%1前報名</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation>邊個可以報</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation>
            <numerusform>收 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation>邊個教</translation>
    </message>
</context>
<context>
    <name>CourseJobsScreen</name>
    <message>
        <location filename="../qml/jobs/CourseJobsScreen.qml" line="+18"/>
        <source>Work after this course</source>
        <comment>title of a list of vacancies</comment>
        <translation>學會能做的工作</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n jobs are open to those who have learned it. Here are the newest.</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>學會能做 %n 個崗位，這裏是最新的。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n jobs are open to those who have learned it</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>學會能做 %n 個崗位</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <location filename="../qml/training/CourseScreen.qml" line="+26"/>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation>培訓課程</translation>
    </message>
    <message>
        <location line="+74"/>
        <source>This course has ended</source>
        <comment>page of a course</comment>
        <translation>呢個課程已經完咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The school took it back, or its last day to sign up has passed.</source>
        <comment>page of a course</comment>
        <translation>學校已經撤走，或者已經過咗報名日期。</translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Ask the staff here</source>
        <comment>page of a course: instead of printing</comment>
        <translation>請問職員</translation>
    </message>
</context>
<context>
    <name>CourseTile</name>
    <message>
        <location filename="../qml/training/CourseTile.qml" line="+80"/>
        <source>No class to sign up for at the moment</source>
        <comment>card of a course</comment>
        <translation>現在沒有可以報的班</translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <location filename="../qml/controls/DigitPad.qml" line="+65"/>
        <source>Clear</source>
        <comment>pad: take back all digits</comment>
        <translation>重嚟</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Delete</source>
        <comment>pad: take back one digit</comment>
        <translation>刪除</translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../qml/controls/DisplayPanel.qml" line="+18"/>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation>字體大細同顏色</translation>
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
        <translation>鏡頭開緊：只認碼，唔影相</translation>
    </message>
</context>
<context>
    <name>DoorVerdict</name>
    <message>
        <location filename="../qml/door/DoorVerdict.qml" line="+88"/>
        <source>Wrong one: take it back</source>
        <comment>check-in: the last scan</comment>
        <translation>掃錯咗，撤銷</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let them in anyway</source>
        <comment>check-in</comment>
        <translation>照樣俾佢入</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation>冇飛，登記入場</translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <location filename="../qml/door/DoorWords.qml" line="+40"/>
        <location line="+3"/>
        <source>Come in</source>
        <comment>at the door of a job fair, large</comment>
        <translation>請入</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Welcome back</source>
        <comment>at the door of a job fair, large</comment>
        <translation>返嚟喇</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counted</source>
        <comment>at a stand of a job fair, large</comment>
        <translation>已登記</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Was counted</source>
        <comment>at a stand of a job fair, large: earlier already</comment>
        <translation>登記過喇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At this stand</source>
        <comment>at a stand of a job fair, large</comment>
        <translation>喺呢個攤位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Good-bye</source>
        <comment>at the door of a job fair, large</comment>
        <translation>慢行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken back</source>
        <comment>at the door of a job fair, large</comment>
        <translation>撤銷咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is inside</source>
        <comment>at the door of a job fair, large</comment>
        <translation>入咗喇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other fair</source>
        <comment>at the door of a job fair, large</comment>
        <translation>第場嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not today</source>
        <comment>at the door of a job fair, large</comment>
        <translation>唔係今日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place yet</source>
        <comment>at the door of a job fair, large</comment>
        <translation>未有位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known here</source>
        <comment>at the door of a job fair, large</comment>
        <translation>查唔到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No ticket</source>
        <comment>at the door of a job fair, large</comment>
        <translation>唔係門票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once more</source>
        <comment>at the door of a job fair, large</comment>
        <translation>再掃一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not valid</source>
        <comment>at the door of a job fair, large</comment>
        <translation>唔用得</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Without a ticket</source>
        <comment>at the door, for staff</comment>
        <translation>冇飛，登記咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a ticket, with their identity number. Only the bureau can open it.</source>
        <comment>at the door, for staff</comment>
        <translation>冇門票，用身份證號碼入場。號碼淨係人社部門打得開。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From now on tickets are counted for this stand.</source>
        <comment>at the door, for staff</comment>
        <translation>由而家起，掃嘅門票都計入呢個攤位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been here before.</source>
        <comment>at the door, for staff</comment>
        <translation>呢張門票嚟過呢個攤位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody saw them come in at this door.</source>
        <comment>at the door, for staff</comment>
        <translation>呢個門冇見到佢入嚟。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last scan does not count.</source>
        <comment>at the door, for staff</comment>
        <translation>上一次掃碼唔算喇。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket came in at %1. Another person with the same ticket? Ask for the pickup code.</source>
        <comment>at the door, for staff</comment>
        <translation>呢張飛 %1 入過嚟。係第個人攞同一張飛？問佢嘅回執號碼。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a good ticket, of another job fair. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>飛係真嘅，係第場招聘會嘅。可以當冇飛登記入場。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up was taken back. You can let them in anyway.</source>
        <comment>at the door, for staff</comment>
        <translation>呢個報名取消咗。您可以照樣俾佢入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket is for another day.</source>
        <comment>at the door, for staff</comment>
        <translation>呢張飛係第日嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair of this ticket is over.</source>
        <comment>at the door, for staff</comment>
        <translation>呢張飛嘅招聘會已經完咗。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up is on the list, or not confirmed. You decide.</source>
        <comment>at the door, for staff</comment>
        <translation>呢個報名仲喺度排隊，或者未確認。由您決定。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be good: this machine has not heard of who issued it. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>飛可能係真嘅：呢部機仲未識發飛嗰方。可以當冇飛登記入場。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody who may has issued this ticket.</source>
        <comment>at the door, for staff</comment>
        <translation>呢張飛唔係有權發飛嗰方發嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is another kind of code.</source>
        <comment>at the door, for staff</comment>
        <translation>呢個係第啲碼。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This station does not know the code, or it was made elsewhere a moment ago. Scan the ticket, or let them in without one.</source>
        <comment>at the door, for staff</comment>
        <translation>本站查唔到呢個號碼，可能係啱啱喺其他地方辦嘅。請掃門票，或者唔使門票放行。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please do not scan identity cards. Nothing of it was kept.</source>
        <comment>at the door, for staff</comment>
        <translation>請唔好掃身份證。乜都冇留低。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: it was not written down.</source>
        <comment>at the door, for staff</comment>
        <translation>呢部機嘅磁碟寫唔入：冇記低。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are checked in.</source>
        <comment>self check-in</comment>
        <translation>簽咗到喇。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are checked in. Only the bureau can open your number; it is erased after 90 days.</source>
        <comment>self check-in</comment>
        <translation>簽到好喇。你嘅號碼淨係人社部門打得開，90 日後刪除。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thank you. Your interest in this stand counts.</source>
        <comment>self check-in</comment>
        <translation>多謝，已登記你對呢個攤位嘅興趣。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have a safe way home.</source>
        <comment>self check-in</comment>
        <translation>一路小心。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been used already. Please ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation>呢張飛用過咗。請問門口嘅工作人員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show your ticket, not your identity card. Nothing of it was kept.</source>
        <comment>self check-in</comment>
        <translation>請出示門票，唔好出示身份證。乜都冇留低。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show the code of your ticket.</source>
        <comment>self check-in</comment>
        <translation>請出示門票嘅碼。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show it once more, or ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation>請再出示一次，或者問門口嘅工作人員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please ask the staff at the door: they can help you.</source>
        <comment>self check-in</comment>
        <translation>請搵門口嘅工作人員，佢哋會幫您。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stand %1</source>
        <comment>check-in: its number</comment>
        <translation>%1 號攤</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card. They are sealed for the bureau and erased after 90 days; nobody can read them here.</source>
        <comment>check-in: the identity number</comment>
        <translation>18 位，照身份證上嘅輸入。號碼加密交俾人社部門，90 日後刪除，呢度冇人睇到。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>check-in: the identity number</comment>
        <translation>
            <numerusform>仲差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation>冇咁樣開頭嘅號碼，請對一對身份證嘅頭 6 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation>出生日期唔啱，請對一對中間 8 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>check-in: the identity number</comment>
        <translation>有一位唔啱，請對一對身份證，將唔同嗰位重新輸入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is right.</source>
        <comment>check-in: the identity number</comment>
        <translation>號碼正確。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This door cannot be opened: see whether the machine is enrolled.</source>
        <comment>check-in</comment>
        <translation>簽到開唔到：睇下呢部機登記咗未。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>check-in</comment>
        <translation>請等等……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No network: it works all the same</source>
        <comment>check-in</comment>
        <translation>冇網絡，照樣得</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n wait to be sent</source>
        <comment>check-in: scans</comment>
        <translation>
            <numerusform>%n 條等緊送</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingQuestion</name>
    <message>
        <location filename="../qml/surveys/DrawingQuestion.qml" line="+36"/>
        <source>This is drawn already, and kept</source>
        <comment>survey: a signature</comment>
        <translation>已經簽好，存着了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write here with your finger</source>
        <comment>survey: a signature</comment>
        <translation>請用手指寫在這裏</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Wipe it and write anew</source>
        <comment>survey: a signature</comment>
        <translation>擦掉重寫</translation>
    </message>
</context>
<context>
    <name>ErrorHint</name>
    <message>
        <location filename="../src/common/catalogue/matchweights.cpp" line="+70"/>
        <source>%1: the table is missing</source>
        <translation>%1：缺少這一節</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: a whole number from %2 to %3 is needed</source>
        <translation>%1：要寫 %2 到 %3 的整數</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1: a text of 1 to 40 bytes is needed</source>
        <translation>%1：要寫 1 到 40 位元組的文字</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no such key; take it out or correct its spelling</source>
        <translation>%1：沒有這一項；刪去或改正串法</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: a looser match must not give more points</source>
        <translation>%1：配對較寬的，分數不能反而更高</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: nothing may give more points than same_area</source>
        <translation>%1：各項分數都不能高於 same_area</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: a list of 1 to 8 pairs is needed</source>
        <translation>%1：要寫一列，1 到 8 對</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1: each step is [metres, points], metres rising and points falling from same_area</source>
        <translation>%1：每一級寫成 [米數, 分數]，米數遞增，分數從 same_area 起遞減</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: what is not stated must not give more points than what fits</source>
        <translation>%1：沒寫明的，分數不能高於符合的</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: nothing may give more points than met</source>
        <translation>%1：各項分數都不能高於 met</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of codes is needed</source>
        <translation>%1：要寫一列代碼</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: no certificate of docs/formats/wishes.md</source>
        <translation>%1：docs/formats/wishes.md 裏沒有這種證書</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: three stars need more points than two</source>
        <translation>%1：三顆星要的分須高於兩顆星</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: at most 200 tables [[related]]</source>
        <translation>%1：[[related]] 最多 200 個</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a list of 2 to 50 names of occupations is needed</source>
        <translation>%1：要寫一列職業名稱，2 到 50 個</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: no name of the classification (assets/occupations.tsv)</source>
        <translation>%1：職業分類裏沒有這個名稱（assets/occupations.tsv）</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: the best values of the six parts add up to %2; they must be 100</source>
        <translation>%1：六部分的最高分加起來是 %2，應為 100</translation>
    </message>
    <message>
        <location filename="../src/common/catalogue/synonymlist.cpp" line="+62"/>
        <source>a line begins with one of = &gt; ~ + ! #</source>
        <translation>每行開頭要用 = &gt; ~ + ! # 之一</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>one word alone means nothing else</source>
        <translation>只有一個詞，沒有同義的詞</translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+5"/>
        <source>words, a colon, words</source>
        <translation>寫成：詞、冒號、詞</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>a word, then the characters that spoil it: behind the word as they are, before it with a dash at their end</source>
        <translation>先寫詞，再寫會改變詞義的字：在詞後面的照寫，在詞前面的末尾加一個「-」</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>more than 120 words</source>
        <translation>超過 120 個詞</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>a weight is a number from 1 to 100</source>
        <translation>權重是 1 到 100 的數</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation>一個詞有 1 到 16 個字（漢字、字母或數字）</translation>
    </message>
    <message>
        <location filename="../src/common/console/arguments.cpp" line="+78"/>
        <source>it belongs to: %1</source>
        <translation>它用在：%1</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>write a whole number from %1 to %2</source>
        <translation>寫 %1 到 %2 的整數</translation>
    </message>
    <message>
        <location line="-123"/>
        <source>write one of: %1</source>
        <translation>寫其中之一：%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/settingsfile.cpp" line="+76"/>
        <source>write [%1] on a line of its own</source>
        <translation>單獨一行寫 [%1]</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/tomlsection.cpp" line="+88"/>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation>%1 要寫 %2 到 %3 的整數</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 must be a number from %2 to %3</source>
        <translation>%1 要寫 %2 到 %3 的數</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 must be true or false, without quotes</source>
        <translation>%1 要寫 true 或 false，不帶引號</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be a text in quotes, at most %2 characters</source>
        <translation>%1 要寫帶引號的文字，最多 %2 個字元</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be one of %2</source>
        <translation>%1 只能是其中之一：%2</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 must be a list of different texts</source>
        <translation>%1 要寫成一列文字，不能有重複</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 must be a list out of %2, none twice</source>
        <translation>%1 要寫成一列，從 %2 中選，不能有重複</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>instead of %1 one of: %2</source>
        <translation>把 %1 換成其中之一：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instead of %1 perhaps %2?</source>
        <translation>%1 是不是應寫成 %2？</translation>
    </message>
    <message>
        <location filename="../src/kiosk/matching/wishesjson.cpp" line="+92"/>
        <source>%1: an object { … } is needed</source>
        <translation>%1：要寫物件 { … }</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: wishes say what work somebody looks for, not who somebody is; take it out</source>
        <translation>%1：願望寫的是找甚麼工作，不寫個人情況；請刪去</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: no such member; take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation>%1：沒有這一項；刪去或改正串法（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1: a list of texts is needed</source>
        <translation>%1：要寫一列文字</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of at most 32 texts is needed</source>
        <translation>%1：要寫一列文字，最多 32 個</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an entry is empty or too long</source>
        <translation>%1：有一項是空的或太長</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a short text is needed</source>
        <translation>%1：要寫一段短文字</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a number from %2 to %3 is needed</source>
        <translation>%1：要寫 %2 到 %3 的數</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: true or false is needed</source>
        <translation>%1：要寫 true 或 false</translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+136"/>
        <source>%1: a code that docs/formats/wishes.md does not list</source>
        <translation>%1：docs/formats/wishes.md 裏沒有這個代碼</translation>
    </message>
    <message>
        <location line="-122"/>
        <source>%1: no occupation is known for an entry; write its code or name (assets/occupations.tsv), or choose a group</source>
        <translation>%1：有一項找不到對應的職業；寫職業代碼或名稱（assets/occupations.tsv），或選一個類別</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: no such group (docs/formats/wishes.md)</source>
        <translation>%1：沒有這個類別（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no code of a county or town of the city (six or nine digits)</source>
        <translation>%1：不是本市縣區或鎮街的代碼（六位或九位數字）</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: lat and lon go together</source>
        <translation>%1：lat 和 lon 要一起寫</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: it needs lat and lon to measure from</source>
        <translation>%1：要有 lat 和 lon 才能量度距離</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: a must needs a place: area, or lat and lon</source>
        <translation>%1：設了 must 就要寫地點：area，或 lat 和 lon</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: MONTH, DAY or HOUR is needed</source>
        <translation>%1：要寫 MONTH、DAY 或 HOUR</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an amount in yuan is needed</source>
        <translation>%1：要寫金額（元）</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/bureautext.cpp" line="+47"/>
        <source>the text has %1 bytes; at most %2 reach a kiosk: shorten it</source>
        <translation>文字有 %1 位元組，最多 %2 位元組能送到一體機：請縮短</translation>
    </message>
    <message>
        <location filename="../src/common/storage/privatefile.cpp" line="+62"/>
        <source>run it as the owner: runuser -u %1 -- … (or sudo -u %1 …)</source>
        <translation>請以資料夾擁有者的身份執行：runuser -u %1 -- …（或 sudo -u %1 …）</translation>
    </message>
    <message>
        <location filename="../src/kiosk/sync/uploader.cpp" line="+46"/>
        <source>what waits is kept: send it in %1 minutes or later</source>
        <translation>等待傳送的內容已保留：請在 %1 分鐘後再傳送</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+52"/>
        <source>write a line for some days, like %1</source>
        <translation>按日寫一行，例如 %1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/print/port.cpp" line="+28"/>
        <source>write a device such as /dev/usb/lp0, or host:port</source>
        <translation>寫裝置（例如 /dev/usb/lp0）或者「主機:端口」</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/printersection.cpp" line="+39"/>
        <source>paper_mm must be 58 or 80; with cups also 148 or 210</source>
        <translation>paper_mm 應該係 58 或 80；用 cups 時仲可以係 148 或 210</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>with this kind, address says where the printer is</source>
        <translation>揀咗呢種 kind，就要用 address 寫明打印機喺邊</translation>
    </message>
    <message>
        <location filename="../src/server/tables/tableheader.cpp" line="+131"/>
        <source>put a row with %1 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上%1等各列名稱</translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+83"/>
        <source>write none, keyboard, or a device such as %1</source>
        <translation>寫 none、keyboard，或者設備，例如 %1</translation>
    </message>
    <message>
        <location filename="../src/server/devices/deviceregistry.cpp" line="+139"/>
        <source>yizhan-server devices list names those there are</source>
        <translation>有邊啲，用 yizhan-server devices list 睇</translation>
    </message>
    <message>
        <location filename="../src/server/tables/textdecoding.cpp" line="+182"/>
        <source>line %1 (byte %2 of the file) holds a NUL byte: not a text file, or damaged; export it again as CSV UTF-8</source>
        <translation>第 %1 行（檔案第 %2 字節）有空字節：唔係文字檔，或者壞咗；請重新匯出為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>line %1 (byte %2 of the file) is not UTF-16; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字節）不是 UTF-16；請另存為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line %1 (byte %2 of the file) is not UTF-8, as the text before it is; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字節）不是 UTF-8，而前面的文字是；請另存為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1 (byte %2 of the file) is neither UTF-8 nor GB18030; save the file again as CSV UTF-8</source>
        <translation>第 %1 行（文件第 %2 字節）既不是 UTF-8 也不是 GB18030；請另存為 CSV UTF-8</translation>
    </message>
    <message>
        <location filename="../src/common/crypto/signing.cpp" line="+80"/>
        <source>this file holds no secret key of 128 hexadecimal digits; put it back from a backup. Only where nobody trusts that key yet, remove it: the next start makes another</source>
        <translation>此文件裏沒有 128 位十六進制的密鑰；請從備份恢復。只有在還沒有一體機信任它時才可刪除：下次啓動會另建一個</translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <location filename="../src/common/console/errorwords.cpp" line="+38"/>
        <source>a file or device cannot be read or written</source>
        <translation>有檔案或裝置無法讀寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk and who may use it</source>
        <translation>檢查磁碟和它的使用權限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something that is needed does not exist</source>
        <translation>需要的東西不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+366"/>
        <source>check the name</source>
        <translation>檢查名稱</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong usage</source>
        <translation>用法不對</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was given breaks a rule</source>
        <translation>給出的內容不合規定</translation>
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
        <translation>給出的內容太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten or split it</source>
        <translation>縮短或拆分它</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it took too long</source>
        <translation>用時太長</translation>
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
        <translation>再試一次</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was read is damaged</source>
        <translation>讀到的內容已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch it again</source>
        <translation>重新取得</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>somebody else holds it</source>
        <translation>正被別的程式佔用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-170"/>
        <location line="+185"/>
        <source>try again in a moment</source>
        <translation>稍後再試</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>written by a newer version of this program</source>
        <translation>是較新版本的程式寫的</translation>
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
        <translation>更新程式</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>signed by a key that is not trusted</source>
        <translation>簽署的公鑰不受信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check where it comes from</source>
        <translation>檢查它的來源</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-265"/>
        <source>the connection failed</source>
        <translation>連接失敗</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <location line="+90"/>
        <source>check the network, and try again</source>
        <translation>檢查網絡，然後再試</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the other side&apos;s answer is not understood</source>
        <translation>讀不懂對方的回應</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its address and version</source>
        <translation>檢查它的地址和版本</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server asks for a new beginning</source>
        <translation>伺服器要求從頭開始</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-64"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+72"/>
        <source>a new snapshot is taken</source>
        <translation>會重新取一份快照</translation>
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
        <translation>資料庫拒絕操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check its version and the rights of its user</source>
        <translation>檢查資料庫版本和用戶權限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this version cannot handle it</source>
        <translation>這個版本處理不到</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No such file or directory</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Permission denied</source>
        <translation>沒有權限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read-only file system</source>
        <translation>檔案系統是唯讀的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No space left on device</source>
        <translation>磁碟已滿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk quota exceeded</source>
        <translation>超出磁碟配額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is a directory</source>
        <translation>這是資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not a directory</source>
        <translation>不是資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many open files</source>
        <translation>開啟的檔案太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File name too long</source>
        <translation>檔案名稱太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File too large</source>
        <translation>檔案太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Input/output error</source>
        <translation>輸入／輸出錯誤</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Device or resource busy</source>
        <translation>裝置或資源忙碌</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Operation not permitted</source>
        <translation>不允許這樣操作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File exists</source>
        <translation>檔案已存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connection refused</source>
        <translation>連接被拒絕</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cannot assign requested address</source>
        <translation>本機沒有這個地址</translation>
    </message>
    <message>
        <location line="+28"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-111"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-11"/>
        <source>the disk is full</source>
        <translation>磁碟已滿</translation>
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
        <translation>沒有這個指令</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such option</source>
        <translation>沒有這個選項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option needs a value</source>
        <translation>這個選項要有值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it behind the option</source>
        <translation>寫在選項後面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option takes no value</source>
        <translation>這個選項不帶值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave out the equals sign and what follows</source>
        <translation>去掉等號和後面的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option is needed</source>
        <translation>缺少這個選項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add it with its value</source>
        <translation>加上這個選項和它的值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is expected here</source>
        <translation>這裏不應有內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out, or put the name of its option before it</source>
        <translation>刪去它，或在前面加上選項名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too little was named</source>
        <translation>給出的太少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name at least one</source>
        <translation>至少給出一個</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>these exclude each other</source>
        <translation>這些不能同時用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give one of them</source>
        <translation>只給其中一個</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option belongs to something else</source>
        <translation>這個選項不用在這裏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number that is possible here</source>
        <translation>這裏不能用這個數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no day</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20</source>
        <translation>寫成 2026-11-20 的樣子</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not one of the possible values</source>
        <translation>不在可用的值之內</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no size</source>
        <translation>不是尺寸</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 1080x1920</source>
        <translation>寫成 1080x1920 的樣子</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not the address of a machine</source>
        <translation>唔係機器嘅地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 10.0.0.7</source>
        <translation>寫成 10.0.0.7 噉樣</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+61"/>
        <source>no address of a server</source>
        <translation>不是伺服器地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>write it like http://host:8420</source>
        <translation>寫成 http://host:8420 的樣子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no media type</source>
        <translation>不是媒體類型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like image/webp</source>
        <translation>請寫成 image/webp 這樣</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the results could not be written in full</source>
        <translation>結果未能寫完</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>free some space where they go, and run it again</source>
        <translation>在結果存放處騰出一些空間，再執行一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate and its key belong together</source>
        <translation>證書和它的私鑰要一起給</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --cert and --key, or neither</source>
        <translation>--cert 和 --key 要麼都給，要麼都不給</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-6"/>
        <source>the file cannot be opened</source>
        <translation>打不開文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its name and who may read it</source>
        <translation>核對文件名和讀取權限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be read</source>
        <translation>讀不了文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it again from where it came</source>
        <translation>從原處重新複製</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be written</source>
        <translation>檔案無法寫入</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+26"/>
        <source>check the free space and who may write there</source>
        <translation>檢查剩餘空間，以及誰可以寫入該處</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>free some space on the disk of this file; then it goes on by itself</source>
        <translation>請喺呢個檔案嗰隻磁碟度騰出空間，之後會自動繼續</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no file can be made in the folder</source>
        <translation>呢個資料夾入面開唔到新檔案</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no room for temporary files</source>
        <translation>沒有存放臨時文件的空間</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>free some disk space</source>
        <translation>騰出一些磁盤空間</translation>
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
        <translation>分成幾份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the folder cannot be made</source>
        <translation>無法建立資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-203"/>
        <location line="+2"/>
        <location line="+203"/>
        <source>check who may write there, and the free space</source>
        <translation>檢查誰可以寫入該處，以及剩餘空間</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the report cannot be written</source>
        <translation>報告無法寫入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write beside the table</source>
        <translation>檢查誰可以寫入表格所在的資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the report cannot be written in full</source>
        <translation>報告未能寫完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file is not in one encoding</source>
        <translation>文件里混有不同的編碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as CSV UTF-8</source>
        <translation>另存為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file holds bytes that no text has</source>
        <translation>文件里有不屬於文字的字節</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>export it again as CSV UTF-8</source>
        <translation>重新導出為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote is never closed</source>
        <translation>有引號沒有閉合</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+63"/>
        <source>export the table again</source>
        <translation>重新導出表格</translation>
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
        <translation>重新導出</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no row names the columns</source>
        <translation>找不到表頭行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation>在最上面放一行表頭：崗位名稱、單位名稱等</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>headings are merged cells</source>
        <translation>表頭是合併單元格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation>取消合併：一列一個表頭，都在同一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a heading stands twice</source>
        <translation>有表頭重復</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename or delete one of the two columns</source>
        <translation>兩列之一改名或刪去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many columns</source>
        <translation>表格的列太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete the columns that are not needed</source>
        <translation>刪去用不著的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many rows</source>
        <translation>表格的行太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split the file</source>
        <translation>把文件分成幾份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a web page under the name of a table</source>
        <translation>名為表格，其實是網頁</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>open it and save it as .xlsx</source>
        <translation>打開後另存為 .xlsx</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>the row is too large</source>
        <translation>這一行太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation>刪去這一行裡不屬於崗位的內容；查一查有沒有沒閉合的引號</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a workbook of the old .xls format</source>
        <translation>舊的 .xls 格式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the workbook has a password</source>
        <translation>工作簿設了密碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save a copy without one</source>
        <translation>另存一份不設密碼的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook is cut off or damaged</source>
        <translation>工作簿不完整或已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch or save it again</source>
        <translation>重新獲取或保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the archive inflates to more than it says</source>
        <translation>壓縮包解開後比它聲明的大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>do not trust the file; ask for a new one</source>
        <translation>不要相信這個文件，請對方重發</translation>
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
        <translation>把表格分成幾份</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an archive, but no workbook</source>
        <translation>是壓縮包，但不是工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the table as .xlsx</source>
        <translation>把表格另存為 .xlsx</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook has no visible sheet</source>
        <translation>工作簿沒有可見的工作表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the sheet that holds the table</source>
        <translation>取消隱藏有表格的工作表</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook lacks a part</source>
        <translation>工作簿缺少一部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the sheet has too many merged cells</source>
        <translation>工作表的合併單元格太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them</source>
        <translation>取消合併</translation>
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
        <translation>工作簿有一部分讀不到</translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+3"/>
        <location line="+2"/>
        <source>open it and save it again as .xlsx</source>
        <translation>開啟後重新另存為 .xlsx</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>a part of the workbook is in an encoding that workbooks do not have</source>
        <translation>工作簿有一部分用了工作簿不應用的編碼</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the workbook holds a declaration that no workbook needs</source>
        <translation>工作簿裏有不應有的聲明</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the table of occupations is too large</source>
        <translation>職業更正表太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it, or take out what is not needed</source>
        <translation>分成幾份，或刪去用不着的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is a workbook</source>
        <translation>這是工作簿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the sheet as CSV UTF-8 (另存为 CSV UTF-8)</source>
        <translation>把工作表另存為 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quote is not closed, or the row has too many cells</source>
        <translation>引號沒有成對，或這一行的格太多</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the first row does not name the columns</source>
        <translation>第一行不是表頭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name them title and code, or 岗位名称 and 职业代码</source>
        <translation>表頭寫 title 和 code，或「岗位名称」和「职业代码」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no title</source>
        <translation>職位名稱不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a title or pattern has 1 to 120 characters, and is more than a star</source>
        <translation>名稱或帶星號的寫法要有 1 到 120 個字元，不能只是一個星號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no code of the classification</source>
        <translation>不是職業分類代碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one like 4-09-08-01, or - for no occupation</source>
        <translation>寫成 4-09-08-01 的樣子；不屬於任何職業就寫 -</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this title stands in the table already</source>
        <translation>表裏已經有這個名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete one of the two rows</source>
        <translation>刪去兩行中的一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of synonyms is too large</source>
        <translation>同義詞表太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it: at most 1 MiB and 50,000 words</source>
        <translation>縮短它：最多 1 MiB、50,000 個詞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the line cannot be read</source>
        <translation>讀不懂這一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/synonyms.md</source>
        <translation>見 docs/formats/synonyms.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no word</source>
        <translation>不是詞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation>一個詞有 1 到 16 個字（漢字、字母或數字）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list says nothing</source>
        <translation>表裏沒有內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it; --remove takes a published list away</source>
        <translation>改正它；要撤回已發佈的表，用 --remove</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is too large</source>
        <translation>分數檔案太大</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+30"/>
        <source>shorten it: at most 64 KiB</source>
        <translation>請縮短：最多 64 KiB</translation>
    </message>
    <message>
        <location line="-116"/>
        <source>the file is not saved as UTF-8</source>
        <translation>檔案唔係用 UTF-8 編碼儲存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)</source>
        <translation>用編輯器打開，另存做 UTF-8（記事本入面：另存新檔，編碼揀 UTF-8）</translation>
    </message>
    <message>
        <location line="+116"/>
        <source>the file of points is not written as TOML</source>
        <translation>分數檔案不合 TOML 寫法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the line that is named</source>
        <translation>改正指出的那一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is of another version</source>
        <translation>分數檔案是另一個版本的</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points cannot be used</source>
        <translation>分數不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/matching-weights.md</source>
        <translation>見 docs/formats/matching-weights.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such point</source>
        <translation>沒有這一項分數</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+40"/>
        <source>take it out or correct its spelling</source>
        <translation>刪去或改正串法</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the points do not add up</source>
        <translation>分數加起來不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the best values of the six parts must be 100 together</source>
        <translation>六部分的最高分加起來應為 100</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is too large</source>
        <translation>願望檔案太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-106"/>
        <location line="+40"/>
        <source>shorten it</source>
        <translation>縮短它</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is no JSON object</source>
        <translation>願望檔案不是 JSON 物件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the wishes hold something about the person</source>
        <translation>願望裏寫了個人情況</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matching takes nothing of the kind: take it out</source>
        <translation>配對不看個人情況：刪去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have no such member</source>
        <translation>願望裏沒有這一項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation>刪去或改正串法（docs/formats/wishes.md）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have a value that they cannot have</source>
        <translation>願望裏有一項的值不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/wishes.md</source>
        <translation>見 docs/formats/wishes.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is too long</source>
        <translation>有一行太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it to at most 1,000 bytes</source>
        <translation>縮短到 1,000 位元組以內</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file has too many lines</source>
        <translation>檔案的行數太多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it: at most 100,000 lines</source>
        <translation>分成幾份：最多 100,000 行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file is not in UTF-8</source>
        <translation>檔案不是 UTF-8 編碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as UTF-8</source>
        <translation>重新儲存為 UTF-8</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-330"/>
        <source>the server does not answer</source>
        <translation>伺服器沒有回應</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, and its address</source>
        <translation>檢查伺服器是否正在運行、地址是否正確</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no server of this name is known</source>
        <translation>找不到這個名稱的伺服器</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+131"/>
        <source>check the address and the network</source>
        <translation>檢查地址和網絡</translation>
    </message>
    <message>
        <location line="-130"/>
        <source>the server&apos;s certificate is not accepted</source>
        <translation>伺服器的證書不獲接受</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the clock of this machine, and the certificate</source>
        <translation>檢查本機時間和證書</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server fell silent</source>
        <translation>伺服器停止了回應</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the connection broke</source>
        <translation>連接斷了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; what has arrived is kept</source>
        <translation>再試一次；已收到的會保留</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check the network, and try again; what has arrived is kept</source>
        <translation>檢查網絡，然後再試；已收到的會保留</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the connection was ended on request</source>
        <translation>連接已按要求結束</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server is busy</source>
        <translation>伺服器忙碌</translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <location line="+57"/>
        <source>the server&apos;s answer is not understood</source>
        <translation>讀不懂伺服器的回應</translation>
    </message>
    <message>
        <location line="-62"/>
        <location line="+2"/>
        <location line="+4"/>
        <location line="+57"/>
        <source>check that this is the address of a Yizhan server</source>
        <translation>檢查這是不是驛站伺服器的地址</translation>
    </message>
    <message>
        <location line="-62"/>
        <source>the server&apos;s answer is too large</source>
        <translation>伺服器的回應太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server has no snapshot yet</source>
        <translation>伺服器還沒有快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute; it makes one by itself</source>
        <translation>等一分鐘；伺服器會自動產生</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+104"/>
        <source>the server&apos;s answer is damaged</source>
        <translation>伺服器的回應已損壞</translation>
    </message>
    <message>
        <location line="-102"/>
        <source>the server&apos;s answer is not in order</source>
        <translation>伺服器的回應次序不對</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server&apos;s answer does not follow what is held here</source>
        <translation>伺服器的回應接不上本機的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; otherwise a new snapshot is taken</source>
        <translation>再試一次；不行就重新取一份快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has begun a new history</source>
        <translation>伺服器開始了新的紀元</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server knows less than is held here</source>
        <translation>伺服器的內容不及本機新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is held here is too old for single changes</source>
        <translation>本機的內容太舊，不能逐項更新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server speaks another version</source>
        <translation>伺服器用的是另一個版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that is older</source>
        <translation>更新版本較舊的一方</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server renews what is not held here</source>
        <translation>伺服器續期的內容本機沒有</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>it is repaired with a new snapshot</source>
        <translation>會用新快照修復</translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+239"/>
        <source>no name of a scope</source>
        <translation>不是範圍名稱</translation>
    </message>
    <message>
        <location line="-238"/>
        <location line="+239"/>
        <source>write it like city or station:s-17</source>
        <translation>寫成 city 或 station:s-17 的樣子</translation>
    </message>
    <message>
        <location line="-238"/>
        <source>an item has no name that can travel</source>
        <translation>有一項的編號無法傳送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id: 1 to 200 bytes of text</source>
        <translation>改正它的 id：1 到 200 位元組的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an item is too large to travel</source>
        <translation>有一項太大，無法傳送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten its texts</source>
        <translation>縮短它的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here differs from the server&apos;s</source>
        <translation>本機的內容與伺服器不一致</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a snapshot of Yizhan</source>
        <translation>不是驛站的快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>check that this is the right file</source>
        <translation>檢查檔案是否選對</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>the head of the snapshot cannot be read</source>
        <translation>快照的開頭讀不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+13"/>
        <location line="+2"/>
        <location line="+19"/>
        <source>copy or download it again</source>
        <translation>重新複製或下載</translation>
    </message>
    <message>
        <location line="-37"/>
        <source>the snapshot is cut off</source>
        <translation>快照不完整，缺了後面</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot was changed on its way</source>
        <translation>快照在途中被改動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the snapshot does not hold</source>
        <translation>快照的簽署無效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy or download it again; do not use it if that changes nothing</source>
        <translation>重新複製或下載；仍然如此就不要用</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is signed by a key that this kiosk does not trust</source>
        <translation>快照簽署的公鑰不受這台一體機信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+92"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key</source>
        <translation>如果伺服器有意換了公鑰，用 --key 給出新的</translation>
    </message>
    <message>
        <location line="-89"/>
        <source>the snapshot was made for another version of this program</source>
        <translation>快照是為另一個版本的程式做的</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is for other kiosks</source>
        <translation>快照是給其他一體機的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the one of this station&apos;s scope</source>
        <translation>改用本驛站範圍的快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rows of the snapshot do not add up</source>
        <translation>快照的內容與校驗和不符</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the snapshot holds a row that is too large</source>
        <translation>快照裏有一項太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the server, and take a new snapshot</source>
        <translation>更新伺服器，再取一份新快照</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the snapshot is too large</source>
        <translation>快照太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a snapshot in the folder is not whole</source>
        <translation>資料夾裏有快照不完整</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it; the server makes a new one</source>
        <translation>刪除它；伺服器會另做一份</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the folder of the snapshots cannot be made</source>
        <translation>無法建立快照資料夾</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot cannot be copied there</source>
        <translation>快照無法複製到該處</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing was ever published in this scope</source>
        <translation>這個範圍從未發佈過內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --scope</source>
        <translation>檢查 --scope</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content inflates to more than it says</source>
        <translation>內容解壓後超過標明的大小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>do not use it; copy or download it again</source>
        <translation>不要用它；重新複製或下載</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content is damaged</source>
        <translation>內容已損壞</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the content cannot be packed</source>
        <translation>內容無法壓縮</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the memory and the free space</source>
        <translation>檢查記憶體和剩餘空間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server takes too long to answer</source>
        <translation>伺服器回應太慢</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something else than the server answered</source>
        <translation>回應的不是伺服器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check whether this network wants a login first, and the address</source>
        <translation>檢查這個網絡是否要先登入，以及地址是否正確</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the network sends us to a page of its own</source>
        <translation>網絡跳轉到它自己的頁面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>log in to the network, or check the address</source>
        <translation>先登入網絡，或檢查地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server refuses what was asked</source>
        <translation>伺服器拒絕了請求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that this is the address of a Yizhan server, and its version</source>
        <translation>檢查這是不是驛站伺服器的地址，以及它的版本</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has trouble of its own</source>
        <translation>伺服器本身出了故障</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look into its log; it is tried again later</source>
        <translation>查看伺服器記錄檔；稍後會再試</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have what was asked for</source>
        <translation>伺服器沒有所要的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is tried again</source>
        <translation>會自動再試</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here cannot be continued</source>
        <translation>本機的內容接不下去</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+71"/>
        <source>the server sent more than it announced</source>
        <translation>伺服器送來的比它聲明的多</translation>
    </message>
    <message>
        <location line="-69"/>
        <source>what answered is not signed by anybody</source>
        <translation>回應沒有簽署</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody may stand between this kiosk and its server; check the address and the network</source>
        <translation>一體機與伺服器之間可能有人冒充；檢查地址和網絡</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is signed by a key that this kiosk does not trust</source>
        <translation>回應簽署的公鑰不受這台一體機信任</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key; otherwise check the address and the network</source>
        <translation>如果伺服器有意換了公鑰，用 --key 給出新的；否則檢查地址和網絡</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>what came was changed on its way</source>
        <translation>收到的內容在途中被改動</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-102"/>
        <source>try again; if it happens again, look at what stands between this kiosk and its server</source>
        <translation>再試一次；如果再次出現，檢查一體機與伺服器之間有甚麼</translation>
    </message>
    <message>
        <location line="-3"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-5"/>
        <source>the server&apos;s answer was cut off on its way</source>
        <translation>伺服器嘅回覆喺路上斷咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>it is tried again; if it happens again, look at the network</source>
        <translation>會自動再試；如果成日都係噉，請檢查網絡</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the server&apos;s answer inflates to more than any page has</source>
        <translation>伺服器的回應解壓後太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an old answer came out of a cache</source>
        <translation>收到的是快取裏的舊回應</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the proxies between this kiosk and its server: they must heed Cache-Control</source>
        <translation>檢查一體機與伺服器之間的代理：必須遵守 Cache-Control</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>signed by a key that this kiosk does not trust</source>
        <translation>簽署的公鑰不受這台一體機信任</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is of an older history of the server</source>
        <translation>回應屬於伺服器以前的紀元</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>after a restore of the server&apos;s database run yizhan-server new-epoch there</source>
        <translation>伺服器資料庫還原之後，要在伺服器上執行 yizhan-server new-epoch</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the snapshot is of an older history of the server</source>
        <translation>快照屬於伺服器以前的紀元</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>only what is older than what is held here is offered</source>
        <translation>對方只有比本機更舊的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing was changed; if the server was restored from a backup, run yizhan-server new-epoch there</source>
        <translation>沒有改動；如果伺服器是從備份還原的，在伺服器上執行 yizhan-server new-epoch</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>most of the catalogue is gone at the server, and nobody there said that this is meant</source>
        <translation>伺服器上的目錄少了一大半，而伺服器那邊沒有人確認是有意的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what is held here stays; look at the server, or load a snapshot with --yes</source>
        <translation>本機的內容不變；檢查伺服器，或用 --yes 載入快照</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue is larger than any may be</source>
        <translation>目錄超出容許的大小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server</source>
        <translation>檢查伺服器地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server sent another part than was asked for</source>
        <translation>伺服器送來的不是所要的部分</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file was changed on its way</source>
        <translation>檔案在傳送途中被改動</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such picture of the hall</source>
        <translation>沒有這張會場平面圖</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it beside the table, or say by --pictures where it lies</source>
        <translation>把圖放在表格旁邊，或用 --pictures 指明在哪裏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the picture of the hall is too large</source>
        <translation>會場平面圖太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it smaller: at most 8 MB</source>
        <translation>存小一些：最多 8 MB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall is no picture</source>
        <translation>會場平面圖不是圖片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG, JPEG or WebP</source>
        <translation>存成 PNG、JPEG 或 WebP</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall cannot be taken</source>
        <translation>會場平面圖不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have this document</source>
        <translation>伺服器沒有這份文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is asked for again later</source>
        <translation>稍後會再取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is empty</source>
        <translation>文件是空的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file that was meant</source>
        <translation>給出真正要用的檔案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is too large</source>
        <translation>文件太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it smaller</source>
        <translation>把它改小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody else holds the database</source>
        <translation>資料庫正被別的程式佔用</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>free some space</source>
        <translation>騰出一些空間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the database cannot be written</source>
        <translation>資料庫無法寫入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write to the folder and its files, and that the disk is not read-only</source>
        <translation>檢查誰可以寫入該資料夾和裏面的檔案，磁碟是不是唯讀</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the database cannot be read or written</source>
        <translation>資料庫無法讀寫</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-130"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check the disk and who may use the folder</source>
        <translation>檢查磁碟，以及誰可以使用該資料夾</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <source>the database is damaged</source>
        <translation>資料庫已損壞</translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <source>restore it from a backup, or let the kiosk take the catalogue anew</source>
        <translation>從備份還原，或讓一體機重新取目錄</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the database cannot be opened</source>
        <translation>無法開啟資料庫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may use the folder, and the disk</source>
        <translation>檢查誰可以使用該資料夾，以及磁碟</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the database was written by a newer version of this program</source>
        <translation>資料庫是較新版本的程式寫的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the connection to PostgreSQL is not written as it must be</source>
        <translation>PostgreSQL 的連接寫法不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;host=db dbname=yizhan&quot;</source>
        <translation>寫成 &quot;host=db dbname=yizhan&quot; 的樣子</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the driver for PostgreSQL is missing</source>
        <translation>缺少 PostgreSQL 驅動程式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install libqt6sql6-psql</source>
        <translation>安裝 libqt6sql6-psql</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let us in</source>
        <translation>登入不到 PostgreSQL</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, the connection, the user and the password</source>
        <translation>檢查它是否正在運行，以及連接、用戶和密碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a key</source>
        <translation>不是密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a key has 64 hexadecimal digits</source>
        <translation>密鑰是 64 位十六進制數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key cannot be read</source>
        <translation>密鑰讀不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>check who may read it</source>
        <translation>檢查誰可以讀取它</translation>
    </message>
    <message>
        <location line="-121"/>
        <source>nothing has been loaded here yet</source>
        <translation>這裏還沒有載入任何內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync or yizhan load first</source>
        <translation>先執行 yizhan sync 或 yizhan load</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue was written by an older version</source>
        <translation>目錄是舊版本寫的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync once to bring it up to date</source>
        <translation>執行一次 yizhan sync 更新</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of the catalogue is damaged</source>
        <translation>崗位資料檔案已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+3"/>
        <location line="+4"/>
        <source>the kiosk repairs it by itself; if that comes again, exchange the disk</source>
        <translation>一體機會自行修復；若再次出現，請更換磁碟</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>items of the catalogue are lost or changed</source>
        <translation>崗位資料中有項目遺失或被改動</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what the catalogue says of itself was changed</source>
        <translation>崗位資料嘅狀態記錄被改動</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what is browsed and searched is not what the catalogue holds</source>
        <translation>瀏覽同搜尋用嘅索引同崗位資料唔一致</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file of the catalogue was deleted or exchanged</source>
        <translation>崗位資料檔案被刪除或替換</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the kiosk puts it back by itself; find out who did it</source>
        <translation>一體機會自行還原；請查明係邊個做嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program is updating this data folder</source>
        <translation>另一個程式正在更新這個資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+122"/>
        <source>stop it, or wait for it</source>
        <translation>停止它，或等它結束</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-10"/>
        <source>the data folder cannot be locked</source>
        <translation>無法鎖定數據資料夾</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+22"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>check who may write to it, and the free space</source>
        <translation>檢查誰可以寫入該資料夾，以及剩餘空間</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <source>another import is running</source>
        <translation>另一個匯入正在進行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-78"/>
        <source>wait for its end</source>
        <translation>等它結束</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>the folder cannot be locked</source>
        <translation>無法鎖定資料夾</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>this user may not write into the folder, or its disk is read-only</source>
        <translation>目前用戶不可寫入此資料夾，或磁碟是唯讀</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run the command as the user who owns the folder, or see to the disk</source>
        <translation>請以資料夾擁有者的身分執行指令，或檢查磁碟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there are no tables of this kind</source>
        <translation>沒有這一類表格</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the kinds that --help names</source>
        <translation>請用 --help 列出的類別</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no vacancies were loaded from tables here</source>
        <translation>這裏沒有從表格載入過職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>load a table of vacancies first: these rows alone would take their place</source>
        <translation>請先載入職位表：只載入這些行會取代全部職位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no name of a source</source>
        <translation>不是來源名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 of: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>最多 32 個字元，只用 a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number of days</source>
        <translation>不是日數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 1 to 3650</source>
        <translation>寫 1 到 3650</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no catalogue in this folder</source>
        <translation>這個資料夾裏沒有職位目錄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --data; yizhan-server import makes one</source>
        <translation>檢查 --data；用 yizhan-server import 可新建</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-2"/>
        <source>another yizhan-server serves this folder</source>
        <translation>另一個 yizhan-server 正在使用這個資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it first, or give --data another folder</source>
        <translation>先停止它，或給 --data 另一個資料夾</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the key that kiosks of this database trust is not in this folder</source>
        <translation>本目錄裏沒有此數據庫的一體機所信任的密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put keys/snapshot.key back from a backup, or give all servers of a database the same folder; --adopt-folder begins with a new key</source>
        <translation>請從備份恢復 keys/snapshot.key，或讓同一數據庫的所有服務器使用同一目錄；--adopt-folder 則改用新密鑰</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no address to listen on</source>
        <translation>不是監聽地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 127.0.0.1:8420 or [::1]:8420</source>
        <translation>寫成 127.0.0.1:8420 或 [::1]:8420 的樣子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this address cannot be listened on</source>
        <translation>不能監聽這個地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write an address of this machine, such as 127.0.0.1:8420</source>
        <translation>寫本機的地址，如 127.0.0.1:8420</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program listens there</source>
        <translation>這個連接埠已被另一個程式佔用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it, or take another port</source>
        <translation>停止它，或換一個連接埠</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate cannot be read</source>
        <translation>證書讀不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a PEM file with the whole chain</source>
        <translation>給出含完整證書鏈的 PEM 檔案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key does not belong to the certificate</source>
        <translation>私鑰與證書不相配</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the PEM file of its private key</source>
        <translation>給出該證書私鑰的 PEM 檔案</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>the folder of the dictionaries cannot be written</source>
        <translation>詞庫資料夾無法寫入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>some dictionaries cannot be compiled</source>
        <translation>有詞庫無法編譯</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install them again</source>
        <translation>重新安裝它們</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the model of handwriting cannot be used</source>
        <translation>手寫模型不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install tegaki-zinnia-simplified-chinese again</source>
        <translation>重新安裝 tegaki-zinnia-simplified-chinese</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of strokes cannot be used</source>
        <translation>筆畫檔案用唔到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it anew with yizhan handwriting --compile</source>
        <translation>用 yizhan handwriting --compile 重新整一份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no strokes can be made of this folder</source>
        <translation>呢個資料夾整唔到筆畫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the package hanzi-writer-data</source>
        <translation>請指定 hanzi-writer-data 套件嘅資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is no character that was written</source>
        <translation>有一行唔係手寫嘅字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as id, a tabulator and x,y x,y …;x,y …</source>
        <translation>請寫成：編號、制表符、x,y x,y …;x,y …</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy of the catalogue cannot be read</source>
        <translation>目錄裏有一個職位讀不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>take the catalogue anew with yizhan sync</source>
        <translation>用 yizhan sync 重新取目錄</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>a vacancy of the catalogue has no title</source>
        <translation>目錄裏有一個職位沒有名稱</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue cannot be read</source>
        <translation>目錄裏有一個課程讀不到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue has no name</source>
        <translation>目錄裏有一個課程沒有名稱</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its dictionary</source>
        <translation>程式裏沒有附詞典</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>install it again</source>
        <translation>重新安裝</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the dictionary is too large</source>
        <translation>詞典太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>install the program again</source>
        <translation>重新安裝程式</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the dictionary is damaged</source>
        <translation>詞典已損壞</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its synonyms</source>
        <translation>程式裏沒有附同義詞表</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is nothing to draw as a code</source>
        <translation>沒有內容可產生二維碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too much for a code</source>
        <translation>內容太多，二維碼放不下</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>shorten the text</source>
        <translation>縮短文字</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the code cannot be drawn</source>
        <translation>二維碼無法產生</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the settings cannot be read</source>
        <translation>設定讀不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may read the file</source>
        <translation>檢查誰可以讀取該檔案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the settings file is too large</source>
        <translation>設定檔太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it has at most 64 KiB</source>
        <translation>最多 64 KiB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this line is not written as it must be</source>
        <translation>這一行的寫法不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compare it with the notes in kiosk-config/yizhan.toml</source>
        <translation>對照 kiosk-config/yizhan.toml 裏的說明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a setting has a value that it cannot have</source>
        <translation>有一項設定的值不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such setting</source>
        <translation>沒有這項設定</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no area of the city has this code</source>
        <translation>本市沒有這個代碼的地區</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write six digits such as &quot;441202&quot;</source>
        <translation>寫六位數字，如 &quot;441202&quot;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>latitude and longitude belong together</source>
        <translation>經度和緯度要一起寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write both or none</source>
        <translation>要麼都寫，要麼都不寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no address</source>
        <translation>這不是地址</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;http://10.0.0.5:8420&quot;</source>
        <translation>寫成 &quot;http://10.0.0.5:8420&quot; 的樣子</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no key</source>
        <translation>這不是公鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the 64 digits that yizhan-server status prints</source>
        <translation>寫 yizhan-server status 印出的 64 位公鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the screens cannot be loaded</source>
        <translation>介面無法載入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages of packages.txt, section run</source>
        <translation>安裝 packages.txt 中 run 一節的套件</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>PostgreSQL takes no more connections now</source>
        <translation>PostgreSQL 的連接數已滿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a moment; raise max_connections if it lasts</source>
        <translation>稍後再試；持續如此就調大 max_connections</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let this user in</source>
        <translation>PostgreSQL 不讓這個用戶登入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the user, the password and pg_hba.conf</source>
        <translation>檢查用戶、密碼和 pg_hba.conf</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL has no database of this name</source>
        <translation>PostgreSQL 裏沒有這個名稱的資料庫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it with createdb, or correct --db</source>
        <translation>用 createdb 新建，或改正 --db</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such file or folder</source>
        <translation>沒有這個檔案或資料夾</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this file may not be read</source>
        <translation>沒有權限讀取這個檔案</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file cannot be put in its place</source>
        <translation>檔案無法放到應放的位置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write there, and the disk</source>
        <translation>檢查誰可以寫入該處，以及磁碟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be brought safely to the disk</source>
        <translation>檔案未能可靠地寫到磁碟上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk</source>
        <translation>檢查磁碟</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>what is sent or received finds no room on the disk</source>
        <translation>磁碟放唔落收發嘅內容</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>an item of the catalogue cannot be read</source>
        <translation>目錄中有一項無法讀取</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>the file with the connection to PostgreSQL says nothing</source>
        <translation>寫住 PostgreSQL 連線嘅檔案入面乜都冇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it into its first line, like &quot;host=db dbname=yizhan&quot;</source>
        <translation>請寫喺第一行，例如 &quot;host=db dbname=yizhan&quot;</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this PostgreSQL database does not keep text as UTF-8</source>
        <translation>呢個 PostgreSQL 資料庫唔係用 UTF-8 儲存文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make another with createdb --encoding=UTF8 --template=template0</source>
        <translation>請用 createdb --encoding=UTF8 --template=template0 另外整一個</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-28"/>
        <source>the database is empty, but there was one here before</source>
        <translation>資料庫係空嘅，但係呢度以前有過資料</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup; --allow-empty serves it as it is</source>
        <translation>請由備份還原；加 --allow-empty 就照而家嘅樣服務</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>kiosks of this database trust another key than this folder&apos;s</source>
        <translation>呢個資料庫嘅一體機信嘅係第二條密鑰，唔係呢個資料夾入面嗰條</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>this database belongs to another folder</source>
        <translation>呢個資料庫屬於第二個資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give all servers of a database the same folder; --adopt-folder changes to this one</source>
        <translation>同一個資料庫嘅所有伺服器要用同一個資料夾；加 --adopt-folder 就改用呢個</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+45"/>
        <source>the catalogue no longer holds this item</source>
        <translation>目錄裏已沒有這一條</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was withdrawn, or its last day has passed; ask again</source>
        <translation>它已撤下，或已過期；請重新查詢</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-12"/>
        <source>no code of this kind</source>
        <translation>不是這類編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it as it was printed: capitals and digits, the hyphen may be left out</source>
        <translation>請照打印的樣子抄寫：大寫字母和數字，連字號可省略</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the folder belongs to another user, who could not read what root puts there</source>
        <translation>資料夾屬於另一個用戶，root 放進去的檔案他讀不到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>run it as the owner of the folder</source>
        <translation>請以資料夾擁有者的身份執行</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-257"/>
        <source>the server&apos;s catalogue is damaged; what is shown here stays</source>
        <translation>伺服器的目錄已損壞；這裡顯示的內容保留不變</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at the server, run yizhan-server status; it says what helps</source>
        <translation>請在伺服器上執行 yizhan-server status，它會說明怎麼辦</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>a text is not the one that was published</source>
        <translation>有一段內容與發佈時不一致</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan-server repair</source>
        <translation>請執行 yizhan-server repair</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>a row of the snapshot does not match its checksum</source>
        <translation>快照中有一行與校驗值不符</translation>
    </message>
    <message>
        <location line="+66"/>
        <source>this kiosk&apos;s identity is damaged</source>
        <translation>這台一體機的身份檔案已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing needs to be done: the file goes into the folder damaged, and the kiosk believes the same server as before</source>
        <translation>無需處理：該檔案移入 damaged 資料夾，一體機仍信任原來的伺服器</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kiosk&apos;s identity is damaged, and nothing else says which server it believes</source>
        <translation>這台一體機的身份檔案已損壞，且沒有其他依據說明它信任哪台伺服器</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>give the server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key; or restore device.db from a backup</source>
        <translation>請填寫 yizhan-server status 顯示的伺服器金鑰（yizhan.toml 中的 public_key，或 --key）；或從備份還原 device.db</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this kiosk&apos;s identity is gone</source>
        <translation>這台一體機的身份檔案不見了</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this kiosk&apos;s identity and its catalogue name different servers</source>
        <translation>這台一體機的身份檔案與目錄所指的伺服器不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the right server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key</source>
        <translation>請填寫正確伺服器的金鑰（由 yizhan-server status 顯示）：yizhan.toml 中的 public_key，或 --key</translation>
    </message>
    <message>
        <location line="+190"/>
        <source>PostgreSQL takes no changes now</source>
        <translation>PostgreSQL 現在不接受修改</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the primary server, not a standby, and look at default_transaction_read_only</source>
        <translation>請連接主伺服器而不是備用伺服器，並檢查 default_transaction_read_only</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this user of PostgreSQL may not do that</source>
        <translation>該 PostgreSQL 用戶無權這樣做</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the user the rights on the tables, or connect as their owner</source>
        <translation>請授予該用戶對這些資料表的權限，或以資料表的擁有者連接</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no name of a station</source>
        <translation>不是驛站的名字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like s-17: small letters, digits, hyphens</source>
        <translation>請寫成 s-17 這樣：小寫字母、數字、連字號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key that could close what residents type</source>
        <translation>還沒有為居民填寫的內容加密的密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan-server keys new</source>
        <translation>請用 yizhan-server keys new 產生</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was cancelled, or never accepted</source>
        <translation>這條登記已取消，或沒有被接受</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no kind of table that can be written</source>
        <translation>不是能寫的表格格式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .csv or .xlsx</source>
        <translation>檔案名請以 .csv 或 .xlsx 結尾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no kind of drawing that can be written</source>
        <translation>寫不了這種圖</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .svg</source>
        <translation>檔案名請以 .svg 結尾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more rows than a sheet can hold</source>
        <translation>行數超過一張表的上限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --since, or write a .csv</source>
        <translation>請加 --since，或寫成 .csv</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-38"/>
        <source>the server&apos;s answer is none to what was sent</source>
        <translation>伺服器的回覆與所發內容不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, update the program on both ends</source>
        <translation>請重試；如再次發生，請更新兩端的程式</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what answered did not sign its answer</source>
        <translation>回覆沒有簽名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server and the network</source>
        <translation>請檢查伺服器地址和網絡</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answer was changed on its way</source>
        <translation>回覆在途中被改動</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the answer belongs to another request</source>
        <translation>這是另一個請求的回覆</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, look at the proxies between this kiosk and its server</source>
        <translation>請重試；如再次發生，請檢查一體機與伺服器之間的代理</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>these are no operations</source>
        <translation>這不是業務請求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sent them</source>
        <translation>請更新發送它們的程式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>operations in a form that this version does not know</source>
        <translation>業務請求的格式比本程式新</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more operations than go out at once</source>
        <translation>一次發送的業務請求過多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send them in smaller batches</source>
        <translation>請分批發送</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has frozen this kiosk: two machines use its identity</source>
        <translation>伺服器已凍結這台一體機：有兩台機器使用同一身份</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>find the other one; then enrol one of the two anew with yizhan enrol</source>
        <translation>請找到另一台，然後用 yizhan enrol 重新登記其中一台</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no server knows this kiosk yet</source>
        <translation>這台一體機尚未登記</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>enrol it with yizhan enrol</source>
        <translation>請用 yizhan enrol 登記</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server no longer takes anything from this kiosk</source>
        <translation>伺服器不再接受這台一體機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if that was not meant, enrol it anew with yizhan enrol</source>
        <translation>如非本意，請用 yizhan enrol 重新登記</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the server does not know this kiosk</source>
        <translation>伺服器不認識這台一體機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server, or enrol the kiosk with yizhan enrol</source>
        <translation>請檢查伺服器地址，或用 yizhan enrol 登記</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the server does not take this code</source>
        <translation>伺服器不接受這個登記碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is good once and for 24 hours: get another with yizhan-server enrol</source>
        <translation>登記碼只能用一次，24 小時內有效：請用 yizhan-server enrol 再取一個</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too many wrong codes were tried</source>
        <translation>嘗試的錯誤登記碼過多</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute, and look whether the code is copied as it was printed</source>
        <translation>請稍等一分鐘，並核對登記碼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>characters that may not stand there</source>
        <translation>含有不允許的字元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take out control characters</source>
        <translation>請去掉控制字元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none of the choices of this field</source>
        <translation>不是該項的可選值</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+60"/>
        <source>take one that the format of operations names</source>
        <translation>請按業務請求格式選一個</translation>
    </message>
    <message>
        <location line="-59"/>
        <source>nothing is written there</source>
        <translation>該項是空的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it, or leave it out</source>
        <translation>請填寫，或去掉該項</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>too long</source>
        <translation>太長</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this field must be filled</source>
        <translation>該項必須填寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it</source>
        <translation>請填寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a telephone number</source>
        <translation>不是電話號碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a mobile number has 11 digits and begins with 13 to 19; a number with an area code begins with 0</source>
        <translation>手機號為 11 位，以 13 至 19 開頭；帶區號的號碼以 0 開頭</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kind has no such field, or it stands there twice</source>
        <translation>該類請求沒有這一項，或重複出現</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out</source>
        <translation>請去掉</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>what it is about is missing, or does not fit its kind</source>
        <translation>缺少所關於的項目，或與類型不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the id of an item where the kind is about one, and none elsewhere</source>
        <translation>需要時請給出項目的編號，否則不要給</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was kept is no longer what was signed</source>
        <translation>儲存的內容已與簽名不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>exchange the disk; yizhan outbox export writes out what is there</source>
        <translation>請更換磁碟；yizhan outbox export 可匯出現有內容</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+2"/>
        <source>this is no operation</source>
        <translation>這不是業務請求</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>write it like one of the examples in docs/formats/operations</source>
        <translation>請參照 docs/formats/operations 中的例子</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>update the program that made it</source>
        <translation>請更新產生它的程式</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the receipt that it refers to is missing, or does not fit its kind</source>
        <translation>缺少所指的回執，或與類型不符</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the code of the receipt where the kind refers to one, and none elsewhere</source>
        <translation>需要時請給出回執編號，否則不要給</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more text than an operation may hold</source>
        <translation>文字超出上限</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such kind of operation</source>
        <translation>沒有這類業務請求</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of what waits to be sent is damaged</source>
        <translation>待發送內容的檔案已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is moved aside, and a new one begun; yizhan outbox export --damaged writes out what can still be read</source>
        <translation>已移到一旁，另起新檔案；yizhan outbox export --damaged 可匯出仍可讀的內容</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>another program is writing what waits to be sent; a running kiosk sends it by itself</source>
        <translation>另一個程式正在寫入待發送內容；執行中的一體機會自行發送</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>this kiosk knows no such receipt</source>
        <translation>這台一體機沒有這張回執</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; answered ones are forgotten after 30 days</source>
        <translation>請核對編號；已回覆的回執 30 天後清除</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was sealed is no operation</source>
        <translation>密封的內容不是業務請求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sealed it</source>
        <translation>請更新密封它的程式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sealed belongs to another operation</source>
        <translation>密封的內容屬於另一個業務請求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody but this kiosk could have done that: look at it</source>
        <translation>只有這台一體機能造成此情況，請檢查</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sealed for another key, or changed on the way</source>
        <translation>用別的密鑰密封，或在途中被改動</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try the key that was in use then</source>
        <translation>請試當時使用的密鑰</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the request does not hold</source>
        <translation>請求的簽名不成立</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not change what passes</source>
        <translation>請檢查一體機與伺服器之間的設備，它不得改動內容</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the request reached the server without its signature</source>
        <translation>請求到達伺服器時沒有簽名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not take away fields</source>
        <translation>請檢查一體機與伺服器之間的設備，它不得去掉欄位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has had this request before</source>
        <translation>伺服器已收到過這個請求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is sent again with a new mark</source>
        <translation>將換新標記重發</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the clocks of kiosk and server are too far apart</source>
        <translation>一體機與伺服器的時間相差太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set both right</source>
        <translation>請校準兩邊的時間</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>what the server said of an operation cannot be read</source>
        <translation>無法讀懂伺服器的答覆</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-33"/>
        <source>this file exists and is never overwritten</source>
        <translation>這個檔案已經存在，不會被覆寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name another one</source>
        <translation>請換一個檔案名稱</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-96"/>
        <source>this is no kiosk&apos;s data folder</source>
        <translation>這不是一體機的資料夾</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --data the folder that the kiosk is started with</source>
        <translation>請用 --data 指定一體機啟動時所用的資料夾</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>no operation with this receipt has arrived</source>
        <translation>沒有收到過這個回執號的登記</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; the kiosk may not have sent it yet</source>
        <translation>請核對號碼；一體機可能還沒有發來</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>the server has no time for what waits to be sent</source>
        <translation>伺服器暫時無法接收等待傳送的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is kept: try again later</source>
        <translation>內容已保留：請稍後再試</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-9"/>
        <source>put keys/snapshot.key back from a backup, or copy it from the server where it was renewed; --adopt-folder begins with this one</source>
        <translation>由備份還原 keys/snapshot.key，或者由換過密鑰嘅伺服器複製；用 --adopt-folder 就由呢一把重新開始</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-181"/>
        <source>the server&apos;s key says that it took the place of keys that did not name it</source>
        <translation>伺服器嘅密鑰聲稱接替咗其他密鑰，但嗰啲密鑰並冇指定佢</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>put keys/snapshot.key back from a backup at the server; nothing at this kiosk was changed</source>
        <translation>喺伺服器由備份還原 keys/snapshot.key；本機冇任何改動</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no key yet that could be renewed</source>
        <translation>仲未有可以更換嘅密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the server with --data</source>
        <translation>請用 --data 指明伺服器嘅資料夾</translation>
    </message>
    <message>
        <location line="+57"/>
        <source>an identity number whose birth date is no day</source>
        <translation>身份證號碼裏的出生日期並不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>compare it with the card</source>
        <translation>請對照身份證核對</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an identity number has 17 digits, then a digit or X</source>
        <translation>身份證號碼是 17 位數字加一位數字或 X</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it without blanks</source>
        <translation>填寫時不要加空格</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an identity number whose last character does not fit the others</source>
        <translation>身份證號碼的末位和前面的數字對不上</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an identity number has 18 characters</source>
        <translation>身份證號碼有 18 位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no identity number begins like this</source>
        <translation>沒有這樣開頭的身份證號碼</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofprinter.cpp" line="+13"/>
        <source>this station has no printer</source>
        <translation>呢個驛站冇打印機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name one under [printer] in yizhan.toml</source>
        <translation>喺 yizhan.toml 嘅 [printer] 寫明打印機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no printer at this address</source>
        <translation>呢個地址冇打印機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct address under [printer] in yizhan.toml</source>
        <translation>改正 yizhan.toml 嘅 [printer] 入面嘅 address</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer cannot be reached</source>
        <translation>連唔到打印機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it on, look at its cable, and whether the kiosk may use it (group lp)</source>
        <translation>開打印機電源，睇吓條線，再確認一體機有權用佢（lp 組）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer does not go on</source>
        <translation>打印機唔郁</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it off and on again</source>
        <translation>熄咗電源再開</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer has no paper</source>
        <translation>打印機冇紙</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put paper in</source>
        <translation>裝返紙</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is open</source>
        <translation>打印機個蓋未閂好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>close its cover until it clicks</source>
        <translation>將個蓋㩒到聽見「咔」一聲</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is off line or stopped</source>
        <translation>打印機離線或者停咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>press its button; start a queue of CUPS again with cupsenable</source>
        <translation>㩒一下打印機上面嘅掣；CUPS 嘅隊列用 cupsenable 重新啟用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer reports a fault</source>
        <translation>打印機報告故障</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look for jammed paper and at its knife, then switch it off and on again</source>
        <translation>睇吓有冇塞紙、切刀有冇卡住，再熄咗電源重新開</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CUPS has no queue of this name</source>
        <translation>CUPS 入面冇呢個名嘅打印隊列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lpstat -p lists those that it has</source>
        <translation>lpstat -p 列出現有嘅隊列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the programs of CUPS are not here</source>
        <translation>未安裝 CUPS 嘅程式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages cups and cups-client</source>
        <translation>安裝軟件包 cups 同 cups-client</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CUPS does not take the slip</source>
        <translation>CUPS 唔收呢張憑條</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the queue with lpstat -l -p</source>
        <translation>用 lpstat -l -p 睇吓隊列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the slip would be too long</source>
        <translation>憑條太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put less on it</source>
        <translation>放少啲內容</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the code would be too fine for this paper</source>
        <translation>呢種紙太窄，二維碼會太密</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>use wider paper, or set public_url</source>
        <translation>換闊啲嘅紙，或者設定 public_url</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+12"/>
        <source>another server serves this database out of a copy of this folder</source>
        <translation>另一台伺服器正用呢個資料夾的副本提供同一個數據庫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop that one, and give all servers of a database one and the same folder</source>
        <translation>請停咗嗰一台；同一個數據庫的所有伺服器要共用同一個資料夾</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-35"/>
        <source>this belongs to another station</source>
        <translation>呢啲係第個驛站嘅內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out of the settings (scopes), or enrol the kiosk for that station</source>
        <translation>請喺設定（scopes）度刪去，或者將呢部機登記到嗰個驛站</translation>
    </message>
    <message>
        <location line="+48"/>
        <source>there is no such class</source>
        <translation>冇呢個班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give its id as it stands in the catalogue: source/number</source>
        <translation>寫目錄入面嘅編號：來源/編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not so many places are free, or somebody waits</source>
        <translation>冇咁多空位，或者已經有人候補</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lend fewer</source>
        <translation>借少啲</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no active kiosk stands at this station</source>
        <translation>呢個驛站冇使用緊嘅一體機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see yizhan-server devices list</source>
        <translation>睇 yizhan-server devices list</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>places of this class are not given as people come</source>
        <translation>呢個班唔係先到先得</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only such places can be lent</source>
        <translation>只有先到先得嘅班先可以借出名額</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the file of what waits to be sent is gone</source>
        <translation>待發送內容嘅檔案唔見咗</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the two PINs are not the same</source>
        <translation>兩次輸入嘅密碼唔一樣</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>type it once more</source>
        <translation>再輸入一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PIN has digits and nothing else</source>
        <translation>密碼只可以係數字</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>take 6 to 12 digits</source>
        <translation>用 6 至 12 位數字</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the PIN is too short or too long</source>
        <translation>密碼太短或者太長</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the memory of this machine is not enough for it</source>
        <translation>呢部機嘅記憶體唔夠</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it takes 128 MiB for a moment</source>
        <translation>需要片刻用 128 MiB</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>anybody would try this PIN first</source>
        <translation>呢個密碼邊個都會先試</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take digits that are neither all the same nor a run</source>
        <translation>唔好用相同或者連續嘅數字</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>somebody of the staff needs a name</source>
        <translation>工作人員要有名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give 1 to 20 characters with --name</source>
        <translation>用 --name 寫 1 至 20 個字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody of this station has this id</source>
        <translation>呢個驛站冇呢個編號嘅人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff list shows them</source>
        <translation>用 staff list 睇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of targets is no TOML</source>
        <translation>目標檔案唔係 TOML</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>write it as docs/formats/training-targets.md shows</source>
        <translation>照 docs/formats/training-targets.md 咁寫</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>there is no such category of courses, or no number of people</source>
        <translation>冇呢個課程類別，或者唔係人數</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-30"/>
        <source>opening hours that cannot be read</source>
        <translation>開放時間睇唔明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write them like mon-fri 8:30-12:00 14:30-17:30</source>
        <translation>請寫成 mon-fri 8:30-12:00 14:30-17:30 咁樣</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a class would have got more people than it has places; nothing was given</source>
        <translation>呢個班錄取嘅人會多過位；今次冇錄取任何人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing is lost: kiosks send it again. If it lasts, keep a copy of the database and report it</source>
        <translation>冇丟失：一體機會再發送。一直係咁，請留低一份資料庫並報告</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-194"/>
        <source>it gets another one, and believes the server that its catalogue came from; where it was enrolled, enrol it anew with yizhan enrol: it cannot send until then</source>
        <translation>會產生新的身分，仍然信任其目錄所來自的伺服器；之前登記過的，請用 yizhan enrol 重新登記，之前不能發送</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-50"/>
        <source>look for the former outbox.db, or what waited in it is lost; another one begins with what is handed in next</source>
        <translation>請找回原來的 outbox.db，否則當中待發送的內容就會遺失；下一次遞交時會新建一個</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+220"/>
        <source>this is no sign-up of somebody who is expected at a class</source>
        <translation>呢個唔係要嚟上課嘅人嘅報名</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-8"/>
        <source>no time</source>
        <translation>不是時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20T08:30</source>
        <translation>要寫成 2026-11-20T08:30 這樣</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the cells are parted by full-width commas or other full-width signs</source>
        <translation>單元格之間用的是全角逗號或其他全角符號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>part them by a half-width comma (,), or save the table as .xlsx</source>
        <translation>請用半角逗號（,）分隔，或另存為 .xlsx</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>write one JSON object a line, in UTF-8</source>
        <translation>每行寫一個 JSON 對象，用 UTF-8 編碼</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>open it in a spreadsheet program and save it again</source>
        <translation>用表格軟件打開後重新保存</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the file of headings is too large</source>
        <translation>列名文件太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of headings cannot be read</source>
        <translation>列名文件無法讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write [columns] and below it lines like &quot;发证机关&quot; = &quot;资格证书&quot;</source>
        <translation>寫上 [columns]，下面逐行寫，如 &quot;發證機關&quot; = &quot;資格證書&quot;</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such column</source>
        <translation>沒有這樣的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a usual heading of docs/formats/import-table.md, or &quot;&quot; to leave it out</source>
        <translation>寫 docs/formats/import-table.md 中的常用列名，或寫 &quot;&quot; 表示不讀取</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-4"/>
        <source>this is no well-formed XML</source>
        <translation>這不是格式正確的 XML</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make the form anew, or correct it at this line</source>
        <translation>請重新生成表單，或改正這一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a document type is not accepted</source>
        <translation>不接受文檔類型聲明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the line with &lt;!DOCTYPE out</source>
        <translation>請刪去 &lt;!DOCTYPE 這一行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put long lists of choices into files beside the form</source>
        <translation>長的選項表請放到表單旁邊的文件裏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elements are nested too deep</source>
        <translation>元素嵌套太深</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is not understood</source>
        <translation>有一個表達式看不懂</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it at the column that is named</source>
        <translation>請改正所指的那一處</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression calls a function that there is not</source>
        <translation>表達式用了沒有的函數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its name; docs/formats/forms.md lists them</source>
        <translation>請改正函數名；docs/formats/forms.md 列出了全部函數</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a function is given too many arguments or too few</source>
        <translation>函數的參數太多或太少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the call; docs/formats/forms.md lists them</source>
        <translation>請改正寫法；docs/formats/forms.md 列出了全部函數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is too long</source>
        <translation>表達式太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>compute parts of it in questions of their own</source>
        <translation>請把一部分拆到另外的題目裏計算</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>an expression is nested too deep</source>
        <translation>表達式嵌套太深</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression takes too long to compute</source>
        <translation>表達式算得太久</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>have it look at fewer nodes</source>
        <translation>請讓它少看一些節點</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression is given what it cannot work with</source>
        <translation>給表達式的值它處理不了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a pattern of regex() is wrong</source>
        <translation>regex() 的式樣寫錯了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression names an instance that there is not</source>
        <translation>表達式提到了沒有的實例</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the file of a form is not here</source>
        <translation>問卷檔案唔喺呢度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup, or publish the form again</source>
        <translation>由備份放返嚟，或者重新發布問卷</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only a .zip holds the answers as they came</source>
        <translation>得 .zip 先裝到原樣嘅答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a name that ends with .zip</source>
        <translation>請用 .zip 結尾嘅檔名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file that came with answers is not here</source>
        <translation>跟答案交嚟嘅檔案唔喺呢度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy attachments/ of the server&apos;s folder too</source>
        <translation>將伺服器資料夾入面嘅 attachments/ 都複製過嚟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was closed to another key</source>
        <translation>呢個係用第條密鑰封住嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file of the key that it was closed to</source>
        <translation>請畀封佢嗰條密鑰嘅檔案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent is no form of several parts</source>
        <translation>發嚟嘅唔係分段嘅表單</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the parts of what was sent do not begin or end</source>
        <translation>發嚟嘅表單各段頭尾唔啱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a part of what was sent has no name</source>
        <translation>發嚟嘅表單有一段冇名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was sent has too many parts</source>
        <translation>發嚟嘅表單段數太多</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a part of what was sent says too much of itself</source>
        <translation>發嚟嘅表單有一段嘅說明太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent holds no answers</source>
        <translation>發嚟嘅內容冇答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are too large</source>
        <translation>答案太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers name no form</source>
        <translation>答案冇講係邊份問卷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answers have no id, or one that is too long</source>
        <translation>答案冇編號，或者編號太長</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the files beside the form are too many, or too large</source>
        <translation>問卷旁邊的檔案太多或太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make its pictures smaller</source>
        <translation>請把圖片縮小</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>this is no XForm</source>
        <translation>這不是 XForm 表單</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>convert the sheet to an XForm first</source>
        <translation>請先把表格轉換成 XForm</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no body</source>
        <translation>表單沒有正文</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no place for answers</source>
        <translation>表單沒有放答案的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form computes in a circle</source>
        <translation>表單的計算成了循環</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the nodes out of the other&apos;s rule</source>
        <translation>請從其中一條規則裏去掉另一個節點</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a list that is named is not there</source>
        <translation>提到的選項表不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id</source>
        <translation>請改正它的 id</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a question has no place for its answer</source>
        <translation>有一道題沒有放答案的地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its ref</source>
        <translation>請改正它的 ref</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this cannot be repeated</source>
        <translation>這裏不能重複</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the choices out of a list say no value</source>
        <translation>選項表裏的選項沒有寫值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list beside the form is not understood</source>
        <translation>表單旁邊的選項表看不懂</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a list beside the form is too large</source>
        <translation>表單旁邊的選項表太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file beside the form is missing or damaged</source>
        <translation>表單旁邊缺少一個文件，或文件已損壞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it into the folder of the form</source>
        <translation>請放到表單所在的文件夾裏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are of another form</source>
        <translation>這些答案屬於另一份表單</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers have grown too many</source>
        <translation>答案太多了</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the question is read-only</source>
        <translation>這道題只能看，不能改</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a group takes no answer</source>
        <translation>分組不能填答案</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no repeat</source>
        <translation>這不是可重複的部分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no such node</source>
        <translation>表單裏沒有這個節點</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the path</source>
        <translation>請改正路徑</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no time</source>
        <translation>這不是時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-23T09:30:00+08:00</source>
        <translation>要寫成 2026-11-23T09:30:00+08:00 這樣</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line of the script is not understood</source>
        <translation>腳本里有一行看不懂</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>docs/formats/forms.md says what can stand there</source>
        <translation>docs/formats/forms.md 説明了可以寫什麼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a rule is for a node that there is not</source>
        <translation>有一條規則針對的節點不存在</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an action is for a node that there is not</source>
        <translation>有一個動作針對的節點不存在</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression looks at a node that there is not</source>
        <translation>表達式要看的節點不存在</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a type that is not known counts as text</source>
        <translation>不認識的類型當作文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an action waits for an event that never comes</source>
        <translation>有一個動作等的事件不會發生</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an element that is not known is passed over</source>
        <translation>不認識的元素已略過</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>choices are missing</source>
        <translation>缺少選項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a range is wrong</source>
        <translation>範圍寫錯了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a language comes twice</source>
        <translation>一種語言出現了兩次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a template belongs to no repeat</source>
        <translation>有一個模板不屬於任何重複部分</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>phones can ask this question, kiosks lead past it</source>
        <translation>這一題只有手機能問，驛站的螢幕會跳過</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only phones can ask this question, and it must be answered</source>
        <translation>這一題只有手機能問，又必須回答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>publish the form for staff with phones, or let it be skipped</source>
        <translation>請發給用手機的工作人員，或者讓這一題可以跳過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something in the form does nothing here</source>
        <translation>表單裏有一處在這裏不起作用</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-6"/>
        <source>this is no picture that can be read</source>
        <translation>這不是能讀的圖片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG or JPEG</source>
        <translation>請存成 PNG 或 JPEG</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the picture is too large</source>
        <translation>圖片太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 MiB and 50 million pixels are read: make it smaller</source>
        <translation>最多讀 32 MiB、五千萬像素：請縮小</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of pictures is too long</source>
        <translation>圖片清單太長</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>this is no ticket</source>
        <translation>這不是入場票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket has 154 characters: scan it, do not copy it by hand</source>
        <translation>票碼有 154 個字符：請掃碼，不要手抄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket of a later version</source>
        <translation>這是更新版本的票</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a ticket cannot be good in this time</source>
        <translation>票不能在這段時間有效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end, whole minutes from 2026 to 2057</source>
        <translation>請寫開始和更晚的結束，整分鐘，2026 年到 2057 年</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key here that could sign</source>
        <translation>這裏沒有可以簽名的密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan ticket key --key-file, or name the data folder of a kiosk that was started once</source>
        <translation>請用 yizhan ticket key --key-file 生成一個，或指明啓動過的一體機的數據文件夾</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this is no list of keys of tickets</source>
        <translation>這不是票的密鑰清單</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan ticket key writes one; docs/formats/ticket.md describes it</source>
        <translation>yizhan ticket key 會寫出一份；格式見 docs/formats/ticket.md</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of keys is too long</source>
        <translation>密鑰清單太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>take out those whose time is over</source>
        <translation>請去掉已過期的</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>this is no list of revoked tickets</source>
        <translation>這不是作廢票的清單</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one id of a ticket, 32 hexadecimal digits, on each line</source>
        <translation>一行寫一個票號，32 位十六進制數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of revoked tickets is too long</source>
        <translation>作廢票的清單太長</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-81"/>
        <source>another code is being proved</source>
        <translation>正在核對另一個登記碼</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the vacancies of this kiosk are not open yet</source>
        <translation>這台機器的崗位還沒有打開</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a minute; yizhan doctor says what is in the way</source>
        <translation>請過一分鐘再試；yizhan doctor 會説明原因</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="+1"/>
        <source>the end is not after the beginning</source>
        <translation>結束時間不在開始時間之後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end</source>
        <translation>寫一個開始時間和一個更晚的結束時間</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-137"/>
        <source>an element has too many attributes</source>
        <translation>一個元素的屬性太多</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>a list beside the form is neither UTF-8 nor GB18030</source>
        <translation>表單旁的選項表既不是 UTF-8 也不是 GB18030 編碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as UTF-8</source>
        <translation>請另存為 UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quotation mark in a list beside the form is not closed</source>
        <translation>表單旁的選項表裏有引號沒有閉合</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rows of a list beside the form have too many or too few cells</source>
        <translation>表單旁的選項表裏有些行的單元格多了或少了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the form computes this answer itself</source>
        <translation>這個答案由表單自己計算</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take its line out</source>
        <translation>請去掉這一行</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>two binds are for the same node</source>
        <translation>同一個節點有兩條 bind</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put their rules into one</source>
        <translation>請把規則合併成一條</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the value of a choice is empty, holds a space or comes twice</source>
        <translation>選項的值是空的、含有空格或者重複</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give each choice one word of its own</source>
        <translation>請給每個選項一個不重複、不含空格的值</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text that is named is in no language of the form</source>
        <translation>引用的文字在表單的任何語言裏都沒有</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the number of a repeat depends on the repeat itself</source>
        <translation>重複組的次數取決於重複組自身</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the number from a node outside</source>
        <translation>請從重複組之外的節點取次數</translation>
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
        <translation>第 %1 個密鑰</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-106"/>
        <source>the file cannot be removed</source>
        <translation>文件刪不掉</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of this survey is not here yet</source>
        <translation>這份問卷的表單還沒有到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait until the kiosk has fetched it</source>
        <translation>請等驛站把它取下來</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not the name of a draft</source>
        <translation>不是草稿的名字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody is signed in who could read the draft</source>
        <translation>沒有能讀這份草稿的人登錄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sign in with the PIN of who began it</source>
        <translation>請用做這份問卷的人的密碼登錄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such draft</source>
        <translation>沒有這份草稿</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of the draft is not here</source>
        <translation>草稿的表單不在這裏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is damaged</source>
        <translation>草稿壞了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is too large</source>
        <translation>草稿太大</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hand it in, or write less</source>
        <translation>請先交上去，或寫短一點</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no key can be made of this PIN</source>
        <translation>這個密碼做不出鑰匙</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>the form has no id, or one that cannot be used</source>
        <translation>表單沒有編號，或編號不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give it an id and a version of letters and digits</source>
        <translation>請給它字母和數字的編號和版本</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this version of the form is published with another content</source>
        <translation>這個版本已經發布過，內容不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the form another version</source>
        <translation>請給表單換一個版本號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such form is open</source>
        <translation>沒有這樣正在用的表單</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan-server form list names those that are</source>
        <translation>yizhan-server form list 會列出正在用的</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-26"/>
        <source>this is no scan of a job fair</source>
        <translation>這不是招聘會的掃碼記錄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says</source>
        <translation>照 docs/formats/checkin.md 寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no job fair&apos;s door is open here</source>
        <translation>這裏沒有打開哪一場招聘會的簽到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the check-in of a job fair first</source>
        <translation>先打開一場招聘會的簽到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody signed up for this job fair, or came to it</source>
        <translation>沒有人報名這場招聘會，也沒有人來過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its id: it stands at the end of the address of its page</source>
        <translation>看看它的編號：在它網頁地址的最後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up has no id that a ticket could bear</source>
        <translation>這個報名沒有可以寫進門票的編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>repair the database, or restore a backup</source>
        <translation>修復數據庫，或者恢復備份</translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+56"/>
        <source>what was scanned is missing, or is no scan</source>
        <translation>沒有寫掃了什麼，或者寫得不對</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says, and only for fair_scan</source>
        <translation>照 docs/formats/checkin.md 寫，只有 fair_scan 才寫</translation>
    </message>
</context>
<context>
    <name>FacetScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/FacetScreen.qml" line="+21"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>In a straight line from this station; the way there is longer.</source>
        <comment>facet screen, above the distances</comment>
        <translation>由呢個驛站按直線計，行嘅路會長啲</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None of these is known to lie within %1 of here.</source>
        <comment>facet screen, in the place of the distances</comment>
        <translation>呢啲工入面，冇寫明喺 %1以內嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of these says anything about it.</source>
        <comment>facet screen, in the place of the choices</comment>
        <translation>呢啲工都冇寫明。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+17"/>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation>冇寫明</translation>
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
        <translation>人工冇寫明</translation>
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
        <translation>每日 %1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation>每個鐘 %1</translation>
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
        <translation>計件</translation>
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
        <translation>%1萬</translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="+101"/>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation>唔使經驗</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 個月經驗</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>要 %n 年經驗</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation>公司寫明：%1–%2 歲</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation>公司寫明：%1 歲以下</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation>公司寫明：%1 歲以上</translation>
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
        <translation>今日最後一日</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>仲有 %n 日</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/common/words/moneywords.cpp" line="+30"/>
        <location line="+92"/>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation>%1蚊</translation>
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
        <translation>唔使錢</translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+51"/>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation>%1開班</translation>
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
        <translation>約 %1</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 from here</source>
        <comment>distance</comment>
        <translation>離呢度 %1</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1½ years of experience</source>
        <comment>requirement</comment>
        <translation>要 %1 年半經驗</translation>
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
        <translation>單位冇寫明</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>請 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Place not said, you can ask</source>
        <comment>card of a vacancy</comment>
        <translation>地點冇寫，可以問</translation>
    </message>
    <message>
        <location filename="../src/common/words/vacancywords.cpp" line="+34"/>
        <source>aged %1–%2</source>
        <comment>card: the employer states an age</comment>
        <translation>%1–%2 歲</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>aged up to %1</source>
        <comment>card: the employer states an age</comment>
        <translation>%1 歲以下</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>aged %1 and over</source>
        <comment>card: the employer states an age</comment>
        <translation>%1 歲以上</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>schooling and experience not said</source>
        <comment>card: demands</comment>
        <translation>學歷、經驗冇寫</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>schooling not said</source>
        <comment>card: demands</comment>
        <translation>學歷冇寫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>experience not said</source>
        <comment>card: demands</comment>
        <translation>經驗冇寫</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Demands are not said, you can ask</source>
        <comment>card</comment>
        <translation>要求冇寫，可以問</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Hours are not said, you can ask</source>
        <comment>card</comment>
        <translation>返工時間冇寫，可以問</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posted today</source>
        <comment>vacancy</comment>
        <translation>今日出嘅</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>posted yesterday</source>
        <comment>vacancy</comment>
        <translation>琴日出嘅</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>posted on %1</source>
        <comment>vacancy: a day</comment>
        <translation>%1出嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>posted on %1, %2</source>
        <comment>vacancy: a day, its year</comment>
        <translation>%2年%1出嘅</translation>
    </message>
    <message numerus="yes">
        <location line="-4"/>
        <source>posted %n days ago</source>
        <comment>vacancy</comment>
        <translation>
            <numerusform>%n 日前出嘅</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>about %n minutes on foot</source>
        <comment>way</comment>
        <translation>
            <numerusform>行路約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>about %n minutes by bicycle</source>
        <comment>way</comment>
        <translation>
            <numerusform>踩單車約 %n 分鐘</numerusform>
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
        <translation>寫明要 %1–%2 歲</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It says: only up to age %1</source>
        <comment>warning</comment>
        <translation>寫明要 %1 歲以下</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It says: only from age %1</source>
        <comment>warning</comment>
        <translation>寫明要 %1 歲以上</translation>
    </message>
</context>
<context>
    <name>FairActions</name>
    <message>
        <location filename="../qml/fairs/FairActions.qml" line="+39"/>
        <source>List of all stands</source>
        <comment>page of a job fair</comment>
        <translation>全部攤位</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ask the staff</source>
        <comment>page of a job fair</comment>
        <translation>問工作人員</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I want to go, sign up</source>
        <comment>page of a job fair</comment>
        <translation>我想去，報名</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Join the waiting list</source>
        <comment>page of a job fair: no place is left</comment>
        <translation>報名候補</translation>
    </message>
</context>
<context>
    <name>FairCalendarCard</name>
    <message>
        <location filename="../qml/fairs/FairCalendarCard.qml" line="+50"/>
        <source>Earlier</source>
        <comment>calendar: three weeks back</comment>
        <translation>前啲</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Later</source>
        <comment>calendar: three weeks on</comment>
        <translation>後啲</translation>
    </message>
</context>
<context>
    <name>FairFacts</name>
    <message>
        <location filename="../qml/fairs/FairFacts.qml" line="+19"/>
        <source>When</source>
        <comment>page of a job fair</comment>
        <translation>幾時</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <comment>page of a job fair</comment>
        <translation>喺邊度</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How to get there</source>
        <comment>page of a job fair</comment>
        <translation>點去</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What it costs</source>
        <comment>page of a job fair</comment>
        <translation>要幾錢</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Places</source>
        <comment>page of a job fair</comment>
        <translation>名額</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Who may come</source>
        <comment>page of a job fair</comment>
        <translation>邊個可以嚟</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask first</source>
        <comment>page of a job fair: above the telephone number</comment>
        <translation>問咗先</translation>
    </message>
</context>
<context>
    <name>FairPlan</name>
    <message>
        <location filename="../qml/fairs/FairPlan.qml" line="+24"/>
        <source>Tap a zone, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation>撳一個區，睇下請咩人</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tap a kind of work, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation>撳一種工，睇下邊個請</translation>
    </message>
</context>
<context>
    <name>FairScreen</name>
    <message>
        <location filename="../qml/fairs/FairScreen.qml" line="+26"/>
        <source>About this job fair</source>
        <comment>title of the page of a job fair</comment>
        <translation>呢場招聘會</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Your stands</source>
        <comment>page of a job fair: those that were kept</comment>
        <translation>您記低嘅攤位</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>This job fair is over</source>
        <comment>page of a job fair</comment>
        <translation>呢場招聘會完咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has taken place, or was called off. The others stand in the calendar.</source>
        <comment>page of a job fair</comment>
        <translation>已經開過，或者唔開喇。其他招聘會喺日曆度。</translation>
    </message>
</context>
<context>
    <name>FairStats</name>
    <message>
        <location filename="../src/server/app/fairstats.cpp" line="+34"/>
        <source>signed up</source>
        <translation>報名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those with a place</source>
        <translation>其中有名額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those on the waiting list</source>
        <translation>其中在排隊</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those taken back</source>
        <translation>其中已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>people who came, each once</source>
        <translation>到場人數，每人只算一次</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those without a ticket</source>
        <translation>其中沒有門票</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not seen to leave</source>
        <translation>沒見到離開</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left and came back</source>
        <translation>出去又回來</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ticket let in twice</source>
        <translation>一張票進了兩次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused at the door</source>
        <translation>門口沒讓進</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in against the rules</source>
        <translation>不合規定也讓進了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in before it could be known</source>
        <translation>當時還不可能知道，讓進了</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans taken back</source>
        <translation>撤銷的掃碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tickets whose sign-up has not come yet</source>
        <translation>門票的報名還沒送到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans that contradict one another</source>
        <translation>互相矛盾的掃碼</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>came from %1 on</source>
        <translation>從 %1 起進來</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>visited %1</source>
        <translation>到過展位 %1</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What</source>
        <translation>項目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many</source>
        <translation>數量</translation>
    </message>
</context>
<context>
    <name>FairTakeAway</name>
    <message>
        <location filename="../qml/fairs/FairTakeAway.qml" line="+35"/>
        <source>Scan it with your phone: day, place and all stands</source>
        <comment>page of a job fair: below the code</comment>
        <translation>手機掃一掃，時間、地點、攤位都攞走</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to take day and place along</source>
        <comment>page of a job fair: below the code</comment>
        <translation>手機掃一掃，時間、地點攞走</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the code</source>
        <comment>page of a job fair: instead of printing</comment>
        <translation>請掃碼</translation>
    </message>
</context>
<context>
    <name>FairTile</name>
    <message>
        <location filename="../qml/home/FairTile.qml" line="+15"/>
        <source>Job fairs</source>
        <comment>home screen</comment>
        <translation>招聘會</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is one today</source>
        <comment>home screen, below Job fairs</comment>
        <translation>今日就有</translation>
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
        <translation>今日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This week</source>
        <comment>list of job fairs: heading</comment>
        <translation>呢個星期</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Later</source>
        <comment>list of job fairs: heading</comment>
        <translation>之後</translation>
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
            <numerusform>請 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n stands</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>%n 個攤位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign-up begins on %1</source>
        <comment>job fair</comment>
        <translation>%1開始報名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The sign-up is over</source>
        <comment>job fair</comment>
        <translation>報名截止喇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up first</source>
        <comment>job fair: the number of people is limited</comment>
        <translation>要報名先</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No ticket needed</source>
        <comment>job fair</comment>
        <translation>唔使飛，直接去</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n people may come</source>
        <comment>job fair: places in all</comment>
        <translation>
            <numerusform>一共 %n 個名額</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up until %1</source>
        <comment>job fair</comment>
        <translation>報名到%1</translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n places left</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>仲有 %n 個名額</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place left</source>
        <comment>job fair</comment>
        <translation>名額滿喇</translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n on the waiting list</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>%n 人候補緊</numerusform>
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
        <translation>截至尋日 %1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By number</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按號碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By employer</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按單位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By zone</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按區</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By work</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation>按工種</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer not said</source>
        <comment>stand of a job fair</comment>
        <translation>單位冇寫明</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>請 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation>請咩人冇寫，去到可以問</translation>
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
        <translation>招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Talk to the employers themselves</source>
        <comment>below the title of the calendar of job fairs</comment>
        <translation>可以當面傾，即場定</translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show all job fairs</source>
        <comment>list of job fairs: a day is chosen</comment>
        <translation>睇晒所有招聘會</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>There is no job fair planned at the moment</source>
        <comment>calendar of job fairs</comment>
        <translation>而家冇招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as one is planned, it stands here.</source>
        <comment>calendar of job fairs</comment>
        <translation>定咗就會寫喺呢度。</translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <location filename="../qml/receipts/FeedbackScreen.qml" line="+18"/>
        <source>Tell us what you think</source>
        <comment>title of the page of feedback</comment>
        <translation>提啲意見</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What is good here, what is missing? You need not say who you are.</source>
        <comment>feedback</comment>
        <translation>邊度好，邊度唔方便，都可以寫。唔使寫您係邊個。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tap here and write</source>
        <comment>feedback: field</comment>
        <translation>撳呢度寫</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It could not be kept. Nothing was sent, and what you wrote is still here. Please try again.</source>
        <comment>feedback</comment>
        <translation>未能存低。咩都冇送出去，您寫嘅仲喺度。請再試一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>feedback</comment>
        <translation>呢部機而家送唔到。請搵呢度嘅職員。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters too many: please say it shorter</source>
        <comment>feedback</comment>
        <translation>
            <numerusform>多咗 %n 個字，請寫短啲</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes to the employment bureau. You get a receipt with a code.</source>
        <comment>feedback</comment>
        <translation>會送到就業局。您會攞到一個回執碼。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Try again</source>
        <comment>feedback: hand it in once more</comment>
        <translation>再試一次</translation>
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
        <translation>您睇重邊個條件？</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation>改用文字搵</translation>
    </message>
</context>
<context>
    <name>FindReceiptScreen</name>
    <message>
        <location filename="../qml/receipts/FindReceiptScreen.qml" line="+20"/>
        <source>Find my receipt</source>
        <comment>title of the page where the code is typed</comment>
        <translation>查我嘅回執</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Tap the eight characters of your receipt. There is no I, L, O or U in it.</source>
        <comment>find a receipt</comment>
        <translation>撳回執上嘅 8 個字。入面冇 I、L、O、U。</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Clear</source>
        <comment>find a receipt: all characters</comment>
        <translation>重新嚟</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Delete</source>
        <comment>find a receipt: one character</comment>
        <translation>刪除</translation>
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
        <translation>搵工</translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>今日新增 %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n 個職位 · 唔使打字</numerusform>
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
        <translation>手提電話 11 位；固網先撳區號</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number begins like this. A mobile number begins with 13 to 19, others with an area code such as 0758.</source>
        <comment>form: the telephone</comment>
        <translation>號碼唔會咁開頭。手提電話係 13 至 19 開頭，固網先撳區號，例如 0758。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>form: the telephone</comment>
        <translation>
            <numerusform>仲差 %n 個字</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>form: the telephone</comment>
        <translation>號碼夠喇</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keeping it safe …</source>
        <comment>form: being handed in</comment>
        <translation>存緊……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be kept. Nothing was sent, and all that you filled in is still here. Please try again.</source>
        <comment>form</comment>
        <translation>未存好，仲未提交。您填嘅都仲喺度，請再試一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>form</comment>
        <translation>呢部機而家送唔到。請搵呢度嘅職員。</translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Read</source>
        <comment>form, a page: what is kept and why</comment>
        <translation>說明</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <comment>form, a page</comment>
        <translation>稱呼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <comment>form, a page</comment>
        <translation>電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check</source>
        <comment>form, the last page</comment>
        <translation>核對</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>born %1-%2-%3</source>
        <comment>form: year, month and day of birth</comment>
        <translation>%1 年 %2 月 %3 日出生</translation>
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
            <numerusform>%n 歲</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>18 characters, as they stand on your card</source>
        <comment>form: the identity number</comment>
        <translation>18 位，照身份證上的填</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>form: the identity number</comment>
        <translation>
            <numerusform>還差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with your card.</source>
        <comment>form: the identity number</comment>
        <translation>沒有這樣開頭的號碼。請對照身份證，看看前 6 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with your card.</source>
        <comment>form: the identity number</comment>
        <translation>出生日期對不上。請對照身份證，看看中間 8 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Nothing is deleted: look at it, and type again where it differs from your card.</source>
        <comment>form: the identity number</comment>
        <translation>有一位對不上。填的都還在，點上面看一看，哪位不同就改哪位。</translation>
    </message>
    <message>
        <location line="-31"/>
        <source>ID</source>
        <comment>form, a page: identity number</comment>
        <translation>身份證號</translation>
    </message>
</context>
<context>
    <name>HallPicture</name>
    <message>
        <location filename="../qml/fairs/HallPicture.qml" line="+18"/>
        <source>Plan of the hall. Tap to make it smaller</source>
        <comment>page of a job fair</comment>
        <translation>會場平面圖，撳一下變細</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plan of the hall. Tap to make it larger</source>
        <comment>page of a job fair</comment>
        <translation>會場平面圖，撳一下變大</translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <location filename="../qml/keyboard/HandwritingPane.qml" line="+51"/>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation>喺呢度寫一個字</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation>寫完撳呢度嘅字</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../qml/controls/HelpPanel.qml" line="+87"/>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation>職員喺呢度</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation>電話</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation>服務時間</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation>請搵驛站嘅職員。</translation>
    </message>
    <message>
        <location line="-79"/>
        <source>I go on</source>
        <comment>help panel: closes it, the call stays</comment>
        <translation>我繼續用</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation>關閉</translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Machine %1</source>
        <comment>help panel: which of the station&apos;s it is; four digits of its mark</comment>
        <translation>機器 %1</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Tell us what you think</source>
        <comment>help panel: leads to the page of feedback</comment>
        <translation>提啲意見</translation>
    </message>
</context>
<context>
    <name>HelpPhone</name>
    <message numerus="yes">
        <location filename="../qml/controls/HelpPhone.qml" line="+50"/>
        <source>Only to call you back. The employment bureau alone can read it, and deletes it after %n days.</source>
        <comment>call staff: the telephone, before it is sent</comment>
        <translation>
            <numerusform>淨係用嚟打返畀您。只有就業局睇到，%n 日後刪除。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Call me back</source>
        <comment>call staff: send the number</comment>
        <translation>打畀我</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without a number</source>
        <comment>call staff</comment>
        <translation>唔留電話</translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <location filename="../qml/controls/HelpReasons.qml" line="+27"/>
        <source>What is it about? One tap calls the staff.</source>
        <comment>call staff</comment>
        <translation>咩事？撳一下就叫人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is it about? Leave a number, we call you back.</source>
        <comment>call staff</comment>
        <translation>咩事？留個電話，打畀您。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It did not work: nobody was called. Please call out to the staff here, or try again.</source>
        <comment>call staff</comment>
        <translation>未叫到，邊個都未通知到。請直接開聲叫工作人員，或者再撳一次。</translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <location filename="../qml/controls/HelpSteps.qml" line="+16"/>
        <source>You called</source>
        <comment>call staff: a step</comment>
        <translation>您叫咗人</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The staff have seen it</source>
        <comment>call staff: a step</comment>
        <translation>工作人員睇到咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>call staff: a step</comment>
        <translation>行緊過嚟</translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>You have been waiting for %n minutes</source>
        <comment>call staff</comment>
        <translation>
            <numerusform>已經等咗 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It could not be noted: somebody may still come. Please try again, or tell the staff.</source>
        <comment>call staff: nobody need come</comment>
        <translation>未記低，可能仲會有人嚟。請再撳一次，或者話畀職員知。</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nobody need come</source>
        <comment>call staff: take it back</comment>
        <translation>唔使嚟喇</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Leave a number</source>
        <comment>call staff: nobody has come</comment>
        <translation>留個電話</translation>
    </message>
    <message>
        <location line="-120"/>
        <source>It has reached the staff</source>
        <comment>call staff: a step</comment>
        <translation>已經送到工作人員嗰度</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <location filename="../qml/controls/HelpWords.qml" line="+18"/>
        <source>This screen</source>
        <comment>call staff: what is it about?</comment>
        <translation>呢部機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A job</source>
        <comment>call staff: what is it about?</comment>
        <translation>搵工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A course</source>
        <comment>call staff: what is it about?</comment>
        <translation>學手藝</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something else</source>
        <comment>call staff: what is it about?</comment>
        <translation>其他事</translation>
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
        <translation>呢部機而家送唔出：請直接開聲叫呢度嘅工作人員。</translation>
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
        <translation>留個電話，打畀您</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calling the staff</source>
        <comment>title of the help panel</comment>
        <translation>叫緊人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff have seen it</source>
        <comment>title of the help panel</comment>
        <translation>工作人員睇到咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming to you</source>
        <comment>title of the help panel</comment>
        <translation>有人行緊過嚟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your call has been dealt with</source>
        <comment>title of the help panel</comment>
        <translation>您叫嘅事已經處理咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation>有人幫您</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is on its way. Where there is no network nobody sees it yet: please call out to the staff here.</source>
        <comment>call staff</comment>
        <translation>正送緊出去。如果冇網，嗰邊仲未睇到：請直接開聲叫呢度嘅工作人員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait here. What you filled in stays.</source>
        <comment>call staff</comment>
        <translation>請喺呢度等一等。啱啱填嘅都仲喺度。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your number went along. Somebody calls you back.</source>
        <comment>call staff</comment>
        <translation>電話已經一齊送出，會有人打畀您。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has come yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation>仲未有人過嚟。可以留個電話，或者去服務台搵工作人員。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation>您可以繼續用，啱啱填嘅都仲喺度。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody is here just now. Somebody is here again today at %1.</source>
        <comment>outside the opening hours</comment>
        <translation>而家冇人。今日 %1 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again tomorrow at %1.</source>
        <comment>outside the opening hours</comment>
        <translation>而家冇人。聽日 %1 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again on %1 at %2.</source>
        <comment>outside the opening hours</comment>
        <translation>而家冇人。%1 %2 有人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now.</source>
        <comment>outside the opening hours</comment>
        <translation>而家冇人。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A mobile number, or a number with its area code</source>
        <comment>call staff: the telephone</comment>
        <translation>手機號碼，或者連區號嘅電話</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>call staff: the telephone</comment>
        <translation>
            <numerusform>仲差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. A mobile number begins with 13 to 19.</source>
        <comment>call staff: the telephone</comment>
        <translation>冇咁樣開頭嘅號碼。手機號碼係 13 至 19 開頭。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>call staff: the telephone</comment>
        <translation>號碼寫齊咗</translation>
    </message>
    <message>
        <location line="-29"/>
        <source>It has reached the staff</source>
        <comment>title of the help panel</comment>
        <translation>已經送到工作人員嗰度</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has answered yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation>仲未有人回應。可以留個電話，或者去服務台搵工作人員。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once somebody has seen it, it is said here. You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation>有人睇到，呢度會寫出嚟。您可以繼續用，啱啱填嘅都仲喺度。</translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <location filename="../qml/home/HomeHead.qml" line="+49"/>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation>您好，想搵咩工？</translation>
    </message>
</context>
<context>
    <name>IdNumberScreen</name>
    <message>
        <location filename="../qml/receipts/IdNumberScreen.qml" line="+15"/>
        <source>Your identity number</source>
        <comment>title of a page of the form</comment>
        <translation>您的身份證號</translation>
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
        <translation>不對，重填</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>It is covered again in a moment</source>
        <comment>form: the identity number</comment>
        <translation>過一會兒就蓋上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>form: the identity number</comment>
        <translation>別人看不見。點這裏，看 3 秒</translation>
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
        <translation>號碼對得上。是您嗎？</translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../qml/controls/IdleWarning.qml" line="+38"/>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation>您仲喺度嗎？</translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>%n 秒後返回開頭，您揀嘅條件會清除。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation>我仲喺度</translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+15"/>
        <source>the row has no title</source>
        <translation>這一行沒有崗位名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 岗位名称, or delete the row</source>
        <translation>補上崗位名稱，或刪去這一行</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+57"/>
        <location filename="../src/server/intake/classscheme.cpp" line="+75"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="+75"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+81"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+15"/>
        <source>the last day has passed</source>
        <translation>已過期</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>correct 截止日期, or delete the row</source>
        <translation>改正截止日期，或刪去這一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asks for a fee, a deposit or a document</source>
        <translation>要求交費、押金或扣證件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation>刪去這項要求：用人單位不得這樣做（勞動合同法第九條）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pay that cannot be</source>
        <translation>工資不可能是這個數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum and the unit</source>
        <translation>核對金額和單位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pay below the local minimum wage</source>
        <translation>工資低於當地最低工資標準</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum with the employer</source>
        <translation>向用人單位核對金額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation>最低與最高工資相差超過 5,000 元</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ask the employer for a narrower range</source>
        <translation>請用人單位給出更窄的範圍</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the higher pay stands in the place of the lower one</source>
        <translation>最高工資寫在了最低工資的位置</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>swap the two cells; the import has done so</source>
        <translation>對調這兩格；導入時已對調</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+8"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+11"/>
        <source>the pay cannot be read</source>
        <translation>讀不懂工資</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-10"/>
        <source>facts that were read in this text</source>
        <translation>呢啲內容係從呢一格文字讀出嚟嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that the text means them</source>
        <translation>睇下文字講嘅係唔係呢個意思</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a second column of places names another place, which was not read</source>
        <translation>另有一列地點寫嘅係第二度地方，沒有讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the places of work in one column, parted by 、</source>
        <translation>工作地點都寫喺一列，用「、」隔開</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation>寫一個金額、一個範圍（如 4000-6000）或面議</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the unit of the pay is not known</source>
        <translation>不認識的薪資單位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation>寫 元/月、元/日、元/時、元/件 或 元/年</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the row names no employer</source>
        <translation>這一行沒有單位名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 单位名称</source>
        <translation>補上單位名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the education cannot be read</source>
        <translation>讀不懂學歷要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation>寫 不限、小學、初中、高中、職高、技校、中專、大專、本科、碩士、博士 之一</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks for more schooling than the trade needs</source>
        <translation>學歷要求高於這個工種所需</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>check it with the employer</source>
        <translation>向用人單位核對</translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the experience cannot be read</source>
        <translation>讀不懂經驗要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation>寫年數，如 1 或 3年，或不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the ages cannot be read</source>
        <translation>讀不懂年齡要求</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a range such as 18-45, or 不限</source>
        <translation>寫一個範圍，如 18-45，或不限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>takes people below the legal working age of 16</source>
        <translation>招用未滿 16 週歲的人</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-2"/>
        <source>the number of people cannot be read</source>
        <translation>讀不懂招聘人數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number from 1 to 10,000</source>
        <translation>寫 1 到 10,000 之間的數</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+2"/>
        <source>the kind of work is not known</source>
        <translation>不認識的崗位類型</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation>寫 全職、兼職、零工、見習、實習、公益性崗位 或 媽媽崗</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the date cannot be read</source>
        <translation>讀不懂日期</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as 2025-03-31</source>
        <translation>寫成 2025-03-31 的樣子</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the date lies in the future</source>
        <translation>日期在今天之後</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct 发布日期</source>
        <translation>改正發佈日期</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="+24"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the coordinates cannot be used</source>
        <translation>坐標不能用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation>寫經緯度（度），並注明坐標系 WGS84、GCJ02 或 BD09</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the text was cut at this many characters</source>
        <translation>文字太長，截到了這麼多個字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it if the end matters</source>
        <translation>如果後面的內容重要，請縮短</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+3"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+2"/>
        <source>the identifier stands in the file before, with other content</source>
        <translation>崗位編號在前面出現過，內容不同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation>每一行用自己的崗位編號；導入時已給這一行另編了號</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+43"/>
        <source>the line is no JSON object</source>
        <translation>這一行不是 JSON 對象</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a cell is too long</source>
        <translation>有一格太長</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten the text</source>
        <translation>縮短文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a formula without a stored result</source>
        <translation>公式沒有存下結果</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the workbook, let it compute, and save it</source>
        <translation>打開工作簿，讓它計算後再保存</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the cell holds an error instead of a value</source>
        <translation>這一格是錯誤值</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the formula</source>
        <translation>改正公式</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the cell points to a text that the workbook lacks</source>
        <translation>這一格指向工作簿里沒有的文字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the workbook again</source>
        <translation>把工作簿重新保存一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row has more cells than the header</source>
        <translation>這一行的格數多於表頭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a text that holds commas into quotes</source>
        <translation>含逗號的文字要加引號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote in the middle of a cell</source>
        <translation>格子中間有引號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>double the quote, or export the table again</source>
        <translation>引號寫兩個，或重新導出表格</translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the file cannot be read</source>
        <translation>讀不了文件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row cannot be read</source>
        <translation>讀不了這一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the file again and repeat the import</source>
        <translation>重新保存文件，再導入一次</translation>
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
        <translation>失敗</translation>
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
        <translation>問題</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="+1"/>
        <source>detail</source>
        <translation>詳情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what to do</source>
        <translation>怎麼辦</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>code</source>
        <translation>代碼</translation>
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
        <translation>有文件沒能讀完，所以沒有撤下任何崗位。請再導入一次。</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Together </source>
        <translation>合計 </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation>撤下 %1，過期 %2。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>  … and %1 more</source>
        <translation>  …… 還有 %1 條</translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>Report: %1</source>
        <translation>報告：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was a trial: nothing was changed.</source>
        <translation>這是試運行：沒有改動任何內容。</translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="+4"/>
        <source>the row names no course</source>
        <translation>呢一行冇課程名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程名称, or delete the row</source>
        <translation>請填課程名稱，或者刪走呢行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours cannot be read</source>
        <translation>睇唔明課時</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number, such as 60</source>
        <translation>請寫數字，例如 60</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+2"/>
        <source>the fee cannot be read</source>
        <translation>睇唔明費用</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation>請寫“免费”或者金額（元），例如 800</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-88"/>
        <source>Nothing was withdrawn, because the last row of a file is broken: it may have been cut off. Fetch it again, or repeat with --yes if it is whole.</source>
        <translation>沒有撤下任何內容：有檔案的最後一行不完整，檔案可能被截斷。請重新取得檔案；如檔案完整，請加 --yes 重做。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was withdrawn, because more than half of what this source had would go. Check the files; repeat with --yes if it is meant.</source>
        <translation>沒有撤下任何內容：此來源一半以上會被撤下。請檢查檔案；如確實如此，請加 --yes 重做。</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-105"/>
        <source>correct the last day, or delete the row</source>
        <translation>請更正截止日期，或刪除此行</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>give every row a number of its own; the import has numbered this one</source>
        <translation>請為每行填上獨立編號；匯入時已為此行另行編號</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>the row is in another encoding than most of the file; it was read</source>
        <translation>呢一行嘅編碼同檔案其他行唔同，已經讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its texts, and save the file again as CSV UTF-8</source>
        <translation>睇下呢一行嘅文字啱唔啱，再將檔案另存做 CSV UTF-8</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>export the file again, one object a line</source>
        <translation>請重新匯出檔案，每行一個物件</translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+45"/>
        <source>the notice has no title</source>
        <translation>通知沒有標題</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 标题, or delete the row</source>
        <translation>請填寫「標題」，或刪除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the notice says nothing</source>
        <translation>通知沒有正文</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 正文, or delete the row</source>
        <translation>請填寫「正文」，或刪除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no page of a vacancy, a job fair or a class</source>
        <translation>這不是崗位、招聘會或培訓班的頁面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy the address of its page for phones: https://…/f/…</source>
        <translation>把它手機頁面的網址抄在這裏：https://…/f/…</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="+4"/>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one. Repeat with --yes if it is meant.</source>
        <translation>沒有撤下任何內容，因為沒有任何一行被匯入：空表不會代替完整的表。如確實需要，請加 --yes 重新匯入。</translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="+4"/>
        <source>the row does not say of which course the class is</source>
        <translation>冇寫係邊個課程嘅班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程编号, or delete the row</source>
        <translation>填上「课程编号」，或者刪走呢一行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-18"/>
        <source>the sign-up ends before it begins</source>
        <translation>報名截止早過報名開始</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>set 报名开始 and 报名截止 right</source>
        <translation>改正「报名开始」同「报名截止」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class has no places</source>
        <translation>這個班沒有名額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave 名额 empty where the bureau says who comes, or delete the row</source>
        <translation>由就業部門定誰來的，名額留空；不開的班，刪掉這一行</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>places are given at the end of the sign-up, and it has none</source>
        <translation>截止後統一錄取，但係冇截止日期</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fill in 报名截止 or 开班日期</source>
        <translation>填上「报名截止」或者「开班日期」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it cannot be read how places are given</source>
        <translation>睇唔明錄取方式</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 先到先得 or 截止后统一录取</source>
        <translation>寫「先到先得」或者「截止后统一录取」</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours of grace cannot be read</source>
        <translation>睇唔明補報時限</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number of hours up to 720, such as 48</source>
        <translation>寫小時數，最多720，例如48</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/publishing/importsummary.cpp" line="-67"/>
        <source>%n rows: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected</source>
        <translation>
            <numerusform>%n 行：新增 %1，更新 %2，不變 %3，合併 %4，拒收 %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+120"/>
        <source>%n items past their last day were left, because they are so many: is the date right? yizhan-server status says more.</source>
        <translation>
            <numerusform>有 %n 項已過截止日期，因數量太多暫未撤下：日期對嗎？詳見 yizhan-server status。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-4"/>
        <source>the row does not say of which fair the stand is</source>
        <translation>呢行冇寫係邊場招聘會嘅展位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会编号, or delete the row</source>
        <translation>請填招聘会编号，或刪咗呢行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the stand has no number</source>
        <translation>展位冇號碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 展位号, or delete the row</source>
        <translation>請填展位号，或刪咗呢行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write it as 4000-6000元/月</source>
        <translation>請寫成 4000-6000元/月</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-7"/>
        <source>the row names no job fair</source>
        <translation>呢行冇寫招聘會名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会名称, or delete the row</source>
        <translation>請填招聘会名称，或刪咗呢行</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row does not say on which day the fair is</source>
        <translation>呢行冇寫邊日舉辦</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 举办日期, such as 2026-12-05</source>
        <translation>請填举办日期，如 2026-12-05</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair ends before it begins</source>
        <translation>結束日期喺舉辦日期之前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 举办日期 and 结束日期 right</source>
        <translation>請改啱举办日期同结束日期</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the sign-up goes on after the fair; it ends with it</source>
        <translation>報名截止遲過招聘會，按招聘會結束計</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 报名截止 to the last day of the fair, or before</source>
        <translation>报名截止請填招聘會最後一日或之前</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the hours cannot be read; they are shown as they stand</source>
        <translation>舉辦時間讀唔明，照原樣顯示</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 举办时间 as 19:00-21:00</source>
        <translation>举办时间請寫成 19:00-21:00</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the plan of the hall cannot be taken; the fair goes in without it</source>
        <translation>會場平面圖不能用，這場招聘會先不帶圖導入</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put the picture (PNG, JPEG or WebP, at most 8 MB) beside the table, and write its name</source>
        <translation>把圖片（PNG、JPEG 或 WebP，最大 8 MB）放在表格旁邊，並寫上文件名</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-39"/>
        <source>the pay is not in yuan</source>
        <translation>薪資不是人民幣</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it in yuan; the vacancy went in without it</source>
        <translation>改為人民幣；崗位已入庫，但沒有薪資</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the spreadsheet has rounded the credit code</source>
        <translation>信用代碼被表格軟件四捨五入了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text and write all 18 characters</source>
        <translation>把這一列設為文本格式，填寫完整的18位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the spreadsheet has rounded the number</source>
        <translation>編號被表格軟件四捨五入了</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>format the column as text and write the whole number</source>
        <translation>把這一列設為文本格式，填寫完整的號碼</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>the spreadsheet has rounded a telephone number or made an error of it</source>
        <translation>電話號碼被表格軟件四捨五入，或成了錯誤值</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a telephone number that nobody can dial, with this many digits</source>
        <translation>電話號碼無法撥打，位數見詳情</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a mobile number of 11 digits, or a landline with its area code</source>
        <translation>填寫11位手機號碼，或帶區號的座機號碼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the 0 of the area code was missing and was put back</source>
        <translation>區號前的0缺失，已補上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text</source>
        <translation>把這一列設為文本格式</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="-7"/>
        <source>sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-80"/>
        <source>  %1 × %2: %3%4</source>
        <translation>  %1 條%2：%3%4</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-40"/>
        <source>the number belongs to another post of another employer; both stay</source>
        <translation>這個編號已屬於另一單位的另一崗位；兩個都保留</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every post a number of its own, and keep it</source>
        <translation>每個崗位使用自己的編號，並保持不變</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the numbers only count the rows; title, employer and place identify</source>
        <translation>編號只是行的序號；按崗位名稱、單位和地點識別崗位</translation>
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
        <translation>無需處理</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>columns that were not read</source>
        <translation>未讀取的列</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename a column that matters, or give --columns a file that says what it means</source>
        <translation>有用的列請改名，或用 --columns 説明其含義</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a hidden sheet was not read</source>
        <translation>隱藏的工作表，未讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show it in the workbook if it counts</source>
        <translation>如果有用，請取消隱藏</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet has no header and was not read</source>
        <translation>工作表沒有表頭，未讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with the headings on top if it holds a table</source>
        <translation>如果是崗位表，請在上方加一行表頭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet is a list of choices and was not read</source>
        <translation>工作表是選項列表，未讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add employer, pay or place if it holds a table</source>
        <translation>如果是崗位表，請補上單位、薪資或地點</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a total, left out</source>
        <translation>合計行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a note or a signature, left out</source>
        <translation>備註或簽名行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a heading of a section, left out</source>
        <translation>分段標題行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rules for filling in, left out</source>
        <translation>填寫要求行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hints below the headings, left out</source>
        <translation>表頭下的提示行，已略去</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an example, left out</source>
        <translation>示例行，已略去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the word for an example out if it is none</source>
        <translation>如果不是示例，請去掉“例”字</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the headings once more</source>
        <translation>重複的表頭行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the row is hidden or filtered out; it went in</source>
        <translation>這一行被隱藏或篩選掉了，但已入庫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it if it does not count</source>
        <translation>如果不需要，請刪去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ditto marks were read as what stands above them</source>
        <translation>“同上”已按上一行的內容讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the cells</source>
        <translation>請核對這些單元格</translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-8"/>
        <source>correct 举办日期, or delete the row</source>
        <translation>請更正舉辦日期，或刪除此行</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/classscheme.cpp" line="-16"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="-7"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-19"/>
        <location filename="../src/server/intake/noticescheme.cpp" line="-7"/>
        <source>no row names the columns</source>
        <translation>沒有一行寫明各列名稱</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 展位号, 单位名称 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上展位號、單位名稱等各列名稱</translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="-1"/>
        <source>correct 结业日期 or 开班日期, or delete the row</source>
        <translation>請更正結業日期或開班日期，或刪除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程编号, 开班日期 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上課程編號、開班日期等各列名稱</translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="-1"/>
        <source>correct 报名截止 or 开班日期, or delete the row</source>
        <translation>請更正報名截止或開班日期，或刪除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程名称, 培训机构 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上課程名稱、培訓機構等各列名稱</translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-1"/>
        <source>correct 举办日期 or 结束日期, or delete the row</source>
        <translation>請更正舉辦日期或結束日期，或刪除此行</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 招聘会名称, 举办日期 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上招聘會名稱、舉辦日期等各列名稱</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a quota of 0 lets nobody in</source>
        <translation>名額為 0，沒有人能參加</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write how many may come, or leave 名额 empty for no limit</source>
        <translation>請寫可參加的人數；不限名額請留空</translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+1"/>
        <source>put a row with 标题, 正文 and the other headings on top</source>
        <translation>請在最上面加一行表頭，寫上標題、正文等各列名稱</translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-25"/>
        <source>a second column of pay, which was not read</source>
        <translation>另有一列薪資，沒有讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the pay in one column</source>
        <translation>薪資請只寫在一列裏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pay has sums of several units; those of one were read</source>
        <translation>薪資裏有幾種計薪單位，只讀取了其中一種</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave one unit in 薪资, and the others in 岗位描述</source>
        <translation>薪資裏只留一種計薪單位，其餘請寫到崗位描述</translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-44"/>
        <source>the cell says more than its first and last day</source>
        <translation>除起止日期外，單元格里還有別的內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the first and the last day, and the rest in another column</source>
        <translation>只寫起止日期，其餘內容請寫到別的列</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>headings were read as was said of this source before</source>
        <translation>表頭按此來源以前的對應設置讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --columns again if that is wrong; an empty [columns] forgets it</source>
        <translation>如不對，請重新給出 --columns；空的 [columns] 會清除這項設置</translation>
    </message>
</context>
<context>
    <name>InstanceQuestion</name>
    <message numerus="yes">
        <location filename="../qml/surveys/InstanceQuestion.qml" line="+20"/>
        <source>There are %n so far</source>
        <comment>survey: persons, posts that were asked about</comment>
        <translation>
            <numerusform>而家有 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One more</source>
        <comment>survey: asks about one more person, post</comment>
        <translation>再加一個</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Tap once more: the answers about number %1 go</source>
        <comment>survey</comment>
        <translation>再撳一下：第 %1 個嘅答案就冇咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the last one away</source>
        <comment>survey: with the answers about it</comment>
        <translation>刪走最後一個</translation>
    </message>
</context>
<context>
    <name>KeepBooth</name>
    <message>
        <location filename="../qml/fairs/KeepBooth.qml" line="+14"/>
        <source>My stand</source>
        <comment>stand of a job fair: it is kept</comment>
        <translation>記低咗</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation>記滿 10 個喇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>stand of a job fair: put it on the list of this session</comment>
        <translation>記低</translation>
    </message>
</context>
<context>
    <name>KeepHeart</name>
    <message>
        <location filename="../qml/jobs/KeepHeart.qml" line="+15"/>
        <source>Kept</source>
        <comment>vacancy: on the list of this session</comment>
        <translation>記下了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>vacancy: put it on the list of this session</comment>
        <translation>記下</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>vacancy: the list of this session is full</comment>
        <translation>記滿 10 個</translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <location filename="../qml/keyboard/KeyboardPanel.qml" line="+54"/>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation>鍵盤</translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <location filename="../src/kiosk/app/kioskoptions.cpp" line="+62"/>
        <source>The touch screen of a station.</source>
        <translation>驛站的觸摸屏程序。</translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Folder of the catalogue.</source>
        <translation>崗位目錄所在的文件夾。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation>設置文件；不給時用數據文件夾或 /etc/yizhan 里的 yizhan.toml。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation>服務器地址，代替設置里的。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do not synchronise.</source>
        <translation>不同步。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run in a window.</source>
        <translation>在窗口裡運行。</translation>
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
        <translation>語言 Language</translation>
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
        <translation>電話</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>note</source>
        <translation>備註</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>text</source>
        <translation>內容</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reason</source>
        <translation>甚麼事</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the screen</source>
        <translation>螢幕不會用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy</source>
        <translation>問職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>training</source>
        <translation>問培訓</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something else</source>
        <translation>別的事</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+208"/>
        <source>receipt</source>
        <translation>回執號碼</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>said on</source>
        <translation>登記時間</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="-103"/>
        <source>signed in</source>
        <translation>登入</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed out</source>
        <translation>登出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN</source>
        <translation>密碼不對</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN, locked for a while</source>
        <translation>密碼不對，暫時鎖住</translation>
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
        <translation>甚麼時候做的</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>arrived on</source>
        <translation>收到時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>station</source>
        <translation>驛站</translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>device</source>
        <translation>一體機</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>account</source>
        <translation>帳號</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was done</source>
        <translation>做了甚麼</translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>state</source>
        <translation>狀態</translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="-13"/>
        <source>vacancy</source>
        <translation>職位編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>title</source>
        <translation>職位</translation>
    </message>
    <message>
        <location line="-209"/>
        <source>identity number</source>
        <translation>身份證號碼</translation>
    </message>
    <message>
        <location line="+206"/>
        <source>class</source>
        <translation>班級編號</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>place</source>
        <translation>名額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rank</source>
        <translation>名次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>same person as</source>
        <translation>同一人嘅回執</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>name of the class</source>
        <translation>班級</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>job fair</source>
        <translation>招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name of the job fair</source>
        <translation>招聘會名稱</translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../qml/keyboard/LetterKeys.qml" line="+36"/>
        <source>Between two syllables</source>
        <comment>screen reader, the key &apos; of the keyboard</comment>
        <translation>隔開兩個音節</translation>
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
        <translation>唔要「%1」：%2</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/shell/Main.qml" line="+78"/>
        <source>Yizhan employment station</source>
        <comment>window title</comment>
        <translation>就業驛站</translation>
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
        <translation>按日</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation>按鐘點</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation>直接睇結果</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation>睇啱嘅工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <comment>matching</comment>
        <translation>下一題</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation>跳過呢題</translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <location filename="../qml/match/MatchResultsScreen.qml" line="+22"/>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation>啱您嘅工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation>類似嘅工作</translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation>冇寫地點</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation>搵唔到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>仲未收到職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation>減一樣「一定要」，或者問職員。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation>搵緊啱嘅……</translation>
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
        <translation>點樣排嘅</translation>
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
        <translation>評分嘅係職位，唔係人。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation>滿分 100 分。%1 分以上三粒星，%2 分以上兩粒星。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation>您話一定要、職位寫明冇嘅，先唔列出。冇寫明嘅，照樣列出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation>啱嘅唔夠 %1 個，就放寬一步，並且話您知：先睇全區（縣），再睇全市，再睇人工有您講嘅 %2% 嘅，再睇其他時間。</translation>
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
        <translation>性別、民族、戶口、健康、困難情況，唔問、唔存、唔計。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your schooling only if you like. What asks for more than you have stands last, and says so. What asks for none loses nothing.</source>
        <comment>rule</comment>
        <translation>讀咗幾年書，想講先講。要求比您高嘅，會寫出嚟，排後面。冇寫要求嘅，唔蝕底。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your age only if you like. It warns you of limits that a job states, and is forgotten when you leave. It changes no order.</source>
        <comment>rule</comment>
        <translation>年齡，想講先講。淨係提醒您寫明嘅年齡要求，唔影響先後，您一走就唔記得。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What states more of your wishes comes first. Then the one with more points. Then the one that asks for nothing more. Then the newer one.</source>
        <comment>rule</comment>
        <translation>您想要嘅，寫明得多嘅排前面。一樣多，分高嘅排前面。分一樣，唔使另外要學歷、經驗嘅排前面。再一樣，新嘅排前面。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of two hours that you chose either will do, by day or in the evening.</source>
        <comment>rule</comment>
        <translation>時間揀咗幾樣，合一樣就得：日頭或者夜晚。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three stars only where every wish is stated. One star where less than half is.</source>
        <comment>rule</comment>
        <translation>三粒星，要樣樣都寫明。寫明唔夠一半，得一粒星。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you left out does not count.</source>
        <comment>rule</comment>
        <translation>您冇揀嘅唔計。</translation>
    </message>
</context>
<context>
    <name>MatchSummary</name>
    <message>
        <location filename="../qml/match/MatchSummary.qml" line="+103"/>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation>點樣排嘅</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Choose myself</source>
        <comment>matching: from similar posts to the questions</comment>
        <translation>我自己揀</translation>
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
        <translation>五條問題，撳圖就得</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation>幫我揀工作</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <location filename="../qml/match/MatchWords.qml" line="+29"/>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation>已經揀咗三樣。再撳一下就取消。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation>最多揀三樣。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation>揀一個。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation>啱嘅都可以揀。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation>揀一個。多過呢個嘅都會列出。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation>只減走寫明冇嘅。冇寫明嘅，照樣畀您睇。</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation>冇所謂，都得</translation>
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
        <translation>就喺附近</translation>
    </message>
    <message>
        <location line="+34"/>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation>日頭</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation>夜晚</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation>輪更</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation>週末</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation>時間彈性</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation>兼職</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation>散工日結</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation>可以湊仔</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation>喺我揀嘅地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation>喺我揀嘅時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation>有我揀嘅人工</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation>好啱</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation>啱</translation>
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
        <translation>附近唔夠，加埋全區（縣）嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation>嗰度唔夠，加埋全市嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation>仲未夠，加埋人工少少嘅：%1起。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation>仲未夠，加埋其他返工時間嘅。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation>同區縣，遠少少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation>全市其他地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation>人工少少</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation>其他時間</translation>
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
        <translation>同「%1」差唔多嘅</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>有 %n 個啱您</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation>冇完全啱嘅，先睇下呢啲。</translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n 個寫明冇您一定要嘅，冇列出。</numerusform>
        </translation>
    </message>
    <message>
        <location line="-6"/>
        <source>The best %1 of %2 that suit you</source>
        <comment>matching, results</comment>
        <translation>最啱您嘅 %1 個，一共 %2 個</translation>
    </message>
    <message>
        <location line="-148"/>
        <source>How many years did you go to school?</source>
        <comment>matching, question 1</comment>
        <translation>您讀咗幾多年書？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work would you like?</source>
        <comment>matching, question 2</comment>
        <translation>想做咩工作？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where would you like to work?</source>
        <comment>matching, question 3</comment>
        <translation>想喺邊度返工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>matching, question 4</comment>
        <translation>咩時間可以返工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much at least?</source>
        <comment>matching, question 5: pay</comment>
        <translation>人工最少要幾多？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must there be?</source>
        <comment>matching, question 6: musts</comment>
        <translation>邊樣一定要有？</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Work that asks for more than you have stands last.</source>
        <comment>matching, schooling</comment>
        <translation>要求比您高嘅，排後面。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>, and it must be: </source>
        <comment>matching: between hours and kind of employment</comment>
        <translation>，仲要</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: either will do</source>
        <comment>matching: several hours, or kinds of employment</comment>
        <translation>%1都得</translation>
    </message>
    <message>
        <location line="+0"/>
        <source> or </source>
        <comment>matching: between two hours</comment>
        <translation>或者</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I would rather not say</source>
        <comment>matching, question 1</comment>
        <translation>唔想講</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any work will do</source>
        <comment>matching, question 2</comment>
        <translation>咩工作都得</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anywhere in the city</source>
        <comment>matching, question 3</comment>
        <translation>全市邊度都得</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is a must</source>
        <comment>matching, question 6</comment>
        <translation>冇一定要嘅</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Never at school</source>
        <comment>matching: schooling that one has</comment>
        <translation>冇讀過書</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Primary school</source>
        <comment>matching: schooling that one has</comment>
        <translation>小學</translation>
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
        <translation>高中或中專</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>College</source>
        <comment>matching: schooling that one has</comment>
        <translation>大專</translation>
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
        <translation>%1 歲以上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up to %1</source>
        <comment>matching: age</comment>
        <translation>%1 歲以下</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1–%2</source>
        <comment>matching: age</comment>
        <translation>%1–%2 歲</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Does not say, you can ask</source>
        <comment>card of a match</comment>
        <translation>冇寫明，可以問</translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../qml/keyboard/MethodChoice.qml" line="+19"/>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation>手寫</translation>
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
        <translation>筆畫</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation>粵拼</translation>
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
        <translation>用手指寫字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation>普通話讀音</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation>橫豎撇點折</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation>粵語讀音</translation>
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
        <translation>您想點樣寫字？</translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <location filename="../src/kiosk/app/settingswait.cpp" line="+36"/>
        <source>The kiosk goes on by itself as soon as the mended file is saved.</source>
        <translation>改好檔案並儲存後，這台機器會自動繼續。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Residents: please tell the staff.</source>
        <translation>各位市民：請話畀職員知。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is a mistake in the settings of this station</source>
        <translation>本驛站的設定有錯</translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <location filename="../qml/receipts/NameScreen.qml" line="+29"/>
        <source>What shall we call you?</source>
        <comment>title of a page of the form</comment>
        <translation>點稱呼您？</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Tap your surname, then Mr or Ms.</source>
        <comment>form: the name</comment>
        <translation>撳您嘅姓，再撳先生或女士</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now Mr or Ms, if you like</source>
        <comment>form: the name, a surname is chosen</comment>
        <translation>再撳先生或女士，唔撳都得</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever calls you will say</source>
        <comment>form: above the name that was chosen</comment>
        <translation>打電話嘅人會咁叫您</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Your name</source>
        <comment>form: field</comment>
        <translation>您嘅名</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Back to the surnames</source>
        <comment>form: tap the name instead of writing it</comment>
        <translation>返去揀姓</translation>
    </message>
    <message>
        <location line="+45"/>
        <source>My name is not here, I write it</source>
        <comment>form: opens the keyboard</comment>
        <translation>冇我個姓，我自己寫</translation>
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
        <translation>首頁</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Leave</source>
        <comment>navigation bar, two characters: ends the session, clears all</comment>
        <translation>離開</translation>
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
        <translation>語言</translation>
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
        <translation>而家</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After that</source>
        <comment>receipt: what happens next</comment>
        <translation>跟住</translation>
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
        <translation>睇下詳情</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This notice no longer holds</source>
        <comment>page of a notice</comment>
        <translation>呢條通知已經失效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bureau took it back, or its last day has passed.</source>
        <comment>page of a notice</comment>
        <translation>人社局已經收返，或者已經過咗截止日期。</translation>
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
        <translation>即刻會再遮住</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>check-in: the identity number</comment>
        <translation>其他人睇唔到。撳一下，睇 3 秒</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing the identity number</comment>
        <translation>改用掃碼</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Out with this number</source>
        <comment>check-in: the identity number</comment>
        <translation>用呢個號碼離場</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In with this number</source>
        <comment>check-in: the identity number</comment>
        <translation>用呢個號碼入場</translation>
    </message>
</context>
<context>
    <name>OpenRosa</name>
    <message>
        <location filename="../src/server/openrosa/openrosaservice.cpp" line="+46"/>
        <source>This form, or this version, is not open to the station</source>
        <translation>呢份問卷或者呢個版本未開放俾本站</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The bureau has made no key yet: try again later</source>
        <translation>伺服器仲未準備好密鑰，請遲啲再試</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More than is taken at once</source>
        <translation>一次交嘅內容太大</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These are no answers to the form</source>
        <translation>交嚟嘅唔係呢份問卷嘅答案</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not now: nothing was taken, try again later</source>
        <translation>而家收唔到，乜都未收，請遲啲再試</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other answers are here under the same id: nothing was changed</source>
        <translation>同一個編號已經有第啲答案，冇改動</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These answers were corrected already by others</source>
        <translation>呢份答案已經俾人改正過</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Received</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Phones are answered over https only: accounts and PINs would be read on the way</source>
        <translation>手機只可以用 https 連接，唔係嘅話賬號同密碼會喺路上俾人睇到</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server speaks version 1.0 of OpenRosa</source>
        <translation>本伺服器只支援 OpenRosa 1.0</translation>
    </message>
    <message>
        <location filename="../src/server/openrosa/staffdoor.cpp" line="+75"/>
        <source>The account and its PIN are needed: sign in</source>
        <translation>要填账号同密码（PIN）先可以登入</translation>
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
        <translation>培訓報名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>call for help</source>
        <translation>叫人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opinion</source>
        <translation>意見</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancellation</source>
        <translation>取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what staff noted</source>
        <translation>工作人員嘅登記</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff signing in</source>
        <translation>工作人員登入</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>arrived</source>
        <translation>已收到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on the waiting list</source>
        <translation>候補</translation>
    </message>
    <message>
        <location line="-2"/>
        <source>arrived, look at it</source>
        <translation>已收到，請核實</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>has a place</source>
        <translation>已有名額</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed up before</source>
        <translation>重複報名</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused</source>
        <translation>未通過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>needs a newer server</source>
        <translation>需要新版伺服器</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>comes again</source>
        <translation>待重發</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>not decided yet</source>
        <translation>未確定</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seen by staff</source>
        <translation>工作人員已睇到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff on the way</source>
        <translation>工作人員正過嚟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>done</source>
        <translation>已辦好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no answer</source>
        <translation>聯絡不到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>called by staff</source>
        <translation>電話打過了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>was there</source>
        <translation>有嚟上課</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>did not come</source>
        <translation>冇嚟</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not signed by this kiosk</source>
        <translation>不是本機簽署</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its number was in use for something else</source>
        <translation>編號已被別的內容使用</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such receipt</source>
        <translation>沒有這個回執號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was cancelled before</source>
        <translation>此前已取消</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sealed for a key that the server does not have</source>
        <translation>所用的封存密鑰伺服器沒有</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was typed does not open</source>
        <translation>填寫的內容打不開</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the form would not have let the answers pass</source>
        <translation>回答和問卷的要求對不上</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the survey was no longer published</source>
        <translation>這份問卷已不再發佈</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the vacancy was no longer published</source>
        <translation>該崗位已不再發佈</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair was no longer published</source>
        <translation>呢場招聘會已經唔喺目錄度</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class was no longer published</source>
        <translation>呢個班已經冇再發佈</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up had ended</source>
        <translation>報名已經截止</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the identity number does not hold</source>
        <translation>身份證號碼唔啱</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody of this station has this account</source>
        <translation>呢個驛站冇呢個帳號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the role does not allow it</source>
        <translation>呢個身份唔可以咁做</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was further already, or taken back</source>
        <translation>已經辦到後面一步，或者已取消</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time cannot be right</source>
        <translation>時間不對</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the kiosk had given them a place: first on the list</source>
        <translation>驛站已經先給了名額，有空位先給</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>sign-up for a job fair</source>
        <translation>報名招聘會</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answers to a survey</source>
        <translation>問卷回答</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>scan at a job fair</source>
        <translation>招聘會門口掃碼</translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../qml/controls/Pager.qml" line="+37"/>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation>上一頁</translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation>第 %1 頁 / 共 %2 頁</translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation>下一頁</translation>
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
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <location filename="../qml/receipts/PhoneScreen.qml" line="+16"/>
        <source>What is your telephone number?</source>
        <comment>title of a page of the form</comment>
        <translation>您嘅電話係幾多？</translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <location filename="../qml/jobs/PlaceChoices.qml" line="+58"/>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation>再揀鎮街</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How far from here? In a straight line; the way is longer.</source>
        <comment>place screen, above the distances</comment>
        <translation>離呢度幾遠？按直線計，行嘅路會長啲</translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Which town or street? Choose none for all of it.</source>
        <comment>place screen, below the map</comment>
        <translation>邊個鎮街？唔揀即係全部得。</translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <location filename="../qml/surveys/PlaceQuestion.qml" line="+21"/>
        <source>Here at this station</source>
        <comment>survey: the place that is asked for</comment>
        <translation>就喺本站</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nobody has told this machine where it stands. Please skip this question.</source>
        <comment>survey: a place is asked for</comment>
        <translation>呢部機唔知自己喺邊，請跳過呢題</translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message numerus="yes">
        <location filename="../qml/fairs/PostRow.qml" line="+51"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>請 %n 人</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <location filename="../qml/keyboard/PreparingNote.qml" line="+19"/>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation>準備緊字庫，請等等……</translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <location filename="../qml/controls/PrintButton.qml" line="+12"/>
        <location line="+17"/>
        <source>Printing…</source>
        <comment>slip</comment>
        <translation>打印緊…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please take your slip</source>
        <comment>slip</comment>
        <translation>請攞走張憑條</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The printer has no paper. %1</source>
        <comment>what to do instead</comment>
        <translation>打印機冇紙，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer is open. %1</source>
        <comment>what to do instead</comment>
        <translation>打印機未閂好，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer does not work. %1</source>
        <comment>what to do instead</comment>
        <translation>打印機用唔到，%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was not printed. Try again</source>
        <comment>slip</comment>
        <translation>打唔到出嚟，再打一次</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print a slip</source>
        <comment>slip</comment>
        <translation>打印憑條</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Take it</source>
        <comment>slip, short: it is printed</comment>
        <translation>請攞走</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No paper</source>
        <comment>slip, short</comment>
        <translation>冇紙</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out of order</source>
        <comment>slip, short: the printer</comment>
        <translation>印唔到</translation>
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
        <translation>列印</translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/surveys/QuestionBlock.qml" line="+81"/>
        <source>Look for a word</source>
        <comment>survey: in a long list of choices</comment>
        <translation>搵個字</translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n more: write a word of the one that you look for</source>
        <comment>survey: in a long list of choices</comment>
        <translation>
            <numerusform>仲有 %n 個：寫出要搵嗰個嘅一個字</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Hold the code before the scanner, or write what stands below it.</source>
        <comment>survey: a code is asked for</comment>
        <translation>將個碼放到掃描器前，或者寫低碼下面嘅字。</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>This machine cannot ask that: photographs and recordings need a phone. You can go on.</source>
        <comment>survey</comment>
        <translation>這部機器問不了這一題：拍照、錄音要用手機。可以接着往下填。</translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../qml/match/ReasonWords.qml" line="+27"/>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation>您做過：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation>一樣嘅工作：%1</translation>
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
        <translation>同一類：%1</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation>您揀嘅：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation>唔係同一種工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation>唔係您揀嘅工作</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation>相近嘅：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation>離嗰度 %1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation>喺%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation>有啲遠：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In another place</source>
        <comment>caution</comment>
        <translation>喺其他地方</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation>唔喺您揀嘅地方</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation>冇寫喺邊度返工</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation>人工一樣或者更多</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation>人工夠您講嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation>人工可能一樣多</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation>人工最多可以到您講嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation>人工少啲</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation>人工少過您講嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation>冇寫人工</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation>返工時間唔合：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation>冇寫返工時間</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation>寫明冇：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation>冇寫：%1</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，學咗就做得</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation>要求%1，學下就做得</translation>
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
        <translation>冇寫要求</translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation>要有%1，有堂可以學</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation>要求：%1，有堂可以學</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation>要有健康證，驗身之後就有</translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Rather far from that one: %1</source>
        <comment>caution, distance</comment>
        <translation>離嗰度有啲遠：%1</translation>
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
        <translation>返去招工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the job fair</source>
        <comment>receipt</comment>
        <translation>睇呢場招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the course</source>
        <comment>receipt</comment>
        <translation>睇呢門課</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>See the job</source>
        <comment>receipt</comment>
        <translation>睇呢份工</translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Done, leave</source>
        <comment>receipt: ends the session</comment>
        <translation>完成，離開</translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Back to the courses</source>
        <comment>receipt</comment>
        <translation>再看看培訓</translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Back to the job fairs</source>
        <comment>receipt</comment>
        <translation>返去招聘會</translation>
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
        <translation>我嘅回執</translation>
    </message>
    <message>
        <location line="+56"/>
        <source>You took it back, but that did not go through: it still stands. Please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation>您取消過，但未辦成，原本交嘅仲算數。請講呢個碼畀呢度嘅職員聽。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be noted that you take it back. Please try again.</source>
        <comment>receipt</comment>
        <translation>取消未存好，請再試一次。</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Please compare each character with your receipt. If you handed it in at another station, look there, or scan the receipt&apos;s code with your phone.</source>
        <comment>receipt not found</comment>
        <translation>請對住回執，睇下有冇撳錯。如果喺第二個驛站交，請去嗰度查，或者用手機掃回執上嘅碼。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type it again</source>
        <comment>receipt not found</comment>
        <translation>再撳一次</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The receipts cannot be read just now</source>
        <comment>receipt</comment>
        <translation>而家查唔到回執</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is lost. Please try again, or ask the staff here.</source>
        <comment>receipt</comment>
        <translation>乜都冇唔見。請再試一次，或者問職員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <comment>receipt</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <location line="-12"/>
        <source>This station has no receipt %1</source>
        <comment>receipt not found</comment>
        <translation>呢個驛站冇號碼 %1</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Write your code down</source>
        <comment>receipt: instead of printing</comment>
        <translation>請抄低回執碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code</source>
        <comment>receipt: instead of printing</comment>
        <translation>請掃碼</translation>
    </message>
</context>
<context>
    <name>ReceiptTile</name>
    <message>
        <location filename="../qml/home/ReceiptTile.qml" line="+11"/>
        <source>Find my receipt</source>
        <comment>home screen: by its code</comment>
        <translation>查我嘅回執</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By its code, see how it stands</source>
        <comment>home screen, below Find my receipt</comment>
        <translation>憑碼睇辦到邊一步</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <location filename="../qml/receipts/ReceiptWords.qml" line="+17"/>
        <source>Waiting to be sent</source>
        <comment>receipt</comment>
        <translation>待發送</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have a place</source>
        <comment>receipt</comment>
        <translation>有您嘅位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are on the list</source>
        <comment>receipt</comment>
        <translation>排緊隊</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in before</source>
        <comment>receipt</comment>
        <translation>之前交過喇</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It did not work</source>
        <comment>receipt</comment>
        <translation>未辦到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be delivered</source>
        <comment>receipt</comment>
        <translation>未送到</translation>
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
        <translation>工作人員打過電話給您</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delivered</source>
        <comment>receipt</comment>
        <translation>已送達</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is locked in this machine, and kept. The staff have to set the machine up again before it can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation>鎖咗喺呢部機，唔會唔見。要等職員重新設定呢部機先送得出，請話畀佢哋知。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took it back. The staff have to set this machine up again before that can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation>取消咗喇。要等職員重新設定呢部機先送得出，請話畀佢哋知。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It is locked in this machine. As soon as there is a network it is sent by itself and is not lost.</source>
        <comment>receipt</comment>
        <translation>鎖咗喺呢部機，網絡恢復後自動送出，唔會唔見。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your place is number %1.</source>
        <comment>receipt</comment>
        <translation>您係第 %1 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are number %1 on the list.</source>
        <comment>receipt</comment>
        <translation>您排第 %1 位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same was handed in before. What counts is the receipt %1.</source>
        <comment>receipt</comment>
        <translation>同樣嘅之前交過喇，以回執 %1 為準。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau has it. The staff will look at it once more.</source>
        <comment>receipt</comment>
        <translation>就業局收到喇，職員會再睇一睇。</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Please tell the staff here the code: they can see what is wrong.</source>
        <comment>receipt</comment>
        <translation>請將呢個碼話畀職員聽，佢哋睇到係乜事。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is noted that you took it back.</source>
        <comment>receipt</comment>
        <translation>您嘅取消已經記低。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They spoke to you on the telephone, and it goes on. If nobody did, please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation>和您通過電話了，事情還在辦。沒接到過電話，請把號碼告訴工作人員。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau has it.</source>
        <comment>receipt</comment>
        <translation>就業局收到喇。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>You want a job</source>
        <comment>receipt: its vacancy is no longer published</comment>
        <translation>您想去嘅崗位（而家唔請人）</translation>
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
        <translation>您叫過人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You said what you think</source>
        <comment>receipt</comment>
        <translation>您提嘅意見</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took something back</source>
        <comment>receipt</comment>
        <translation>您取消咗一次</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The employment bureau or the employer calls the number that you gave. Please answer it.</source>
        <comment>receipt: what happens next</comment>
        <translation>就業局或僱主會打您留低嘅電話，請接聽。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <location line="+11"/>
        <source>You need do nothing more.</source>
        <comment>receipt: what happens next</comment>
        <translation>您唔使再做乜。</translation>
    </message>
    <message>
        <location line="-104"/>
        <source>The staff have seen it</source>
        <comment>receipt</comment>
        <translation>工作人員睇到咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>receipt</comment>
        <translation>有人正行緊過嚟</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>receipt</comment>
        <translation>辦好咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody answered the call</source>
        <comment>receipt</comment>
        <translation>打過電話，聯絡唔到</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Somebody of this station has read it.</source>
        <comment>receipt</comment>
        <translation>驛站嘅工作人員已經睇到。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody of this station is on the way to you.</source>
        <comment>receipt</comment>
        <translation>驛站嘅工作人員正行緊過嚟搵您。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff say that it is done.</source>
        <comment>receipt</comment>
        <translation>工作人員話已經辦好。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We called the number that you gave. Please tell the staff here the code, or hand it in again with another number.</source>
        <comment>receipt</comment>
        <translation>打過您留嘅電話，聯絡唔到。請將號碼話畀呢度嘅工作人員知，或者換個電話再辦一次。</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Waiting to be confirmed</source>
        <comment>receipt of a sign-up</comment>
        <translation>待確認</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sign-up was over</source>
        <comment>receipt</comment>
        <translation>報名已經截止</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A place is kept for you.</source>
        <comment>receipt</comment>
        <translation>為您留了一個位。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employment bureau has it. It was no longer published, so the staff will look at it.</source>
        <comment>receipt</comment>
        <translation>人社部門收到了。這一條已經不再公佈，工作人員會再看一看。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another class, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation>送到的時候報名已經截止了。可以看看其他班，或者問問這裏的工作人員。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask the staff here, and tell them the code.</source>
        <comment>receipt</comment>
        <translation>請搵呢度嘅職員問下，講呢個碼畀佢哋聽。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You took it back. It is sent as soon as there is a network.</source>
        <comment>receipt</comment>
        <translation>取消咗喇，有網絡就送出。</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>You signed up for a class</source>
        <comment>receipt: its class is no longer published</comment>
        <translation>您報了一個培訓班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <comment>receipt</comment>
        <translation>您報了：%1</translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Whether you have a place is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>有沒有位由人社部門確認。憑碼在這裏或者用手機都能查。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Come on the first day and bring your identity card. If you cannot come, take it back: then somebody else gets the place.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>開班那天帶上身份證來。來不了就取消，把位讓給別人。</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <source>When somebody takes theirs back, you move up. The employment bureau calls the number that you gave.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation>有人取消，您就往前排。輪到您，人社部門會打您留的電話。</translation>
    </message>
    <message>
        <location line="-74"/>
        <source>The identity number does not hold. Please sign up once more with your card in hand, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation>身份證號碼對不上。請拿住身份證再報一次名，或者問呢度嘅職員。</translation>
    </message>
    <message>
        <location line="-24"/>
        <source>You came to the class</source>
        <comment>receipt of a sign-up</comment>
        <translation>您嚟上過課喇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We did not see you that day</source>
        <comment>receipt of a sign-up</comment>
        <translation>嗰日冇見到您</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The staff have noted that you came.</source>
        <comment>receipt of a sign-up</comment>
        <translation>職員記低咗您嚟過。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If you still want to come, please ask the staff here, and tell them the code.</source>
        <comment>receipt of a sign-up</comment>
        <translation>仲想上呢個班，請搵呢度嘅職員，話佢哋知呢個號碼。</translation>
    </message>
    <message>
        <location line="-52"/>
        <source>You are signed up</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>報咗名喇</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Just go there, and show this code at the door.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>到時直接去，將呢個號碼俾門口嘅人睇。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is full: you are the next.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>滿咗，下一個就係您。</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It is full: %n people stand before you.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>
            <numerusform>滿咗，前面排 %n 人。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another job fair, or ask the staff here.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>報名已經截止。請睇下其他招聘會，或者問工作人員。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You signed up for a job fair</source>
        <comment>receipt: it is no longer published</comment>
        <translation>您報咗一場招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <comment>receipt</comment>
        <translation>您報名去：%1</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Whether there is room is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation>仲有冇位，等就業局定。憑號碼喺呢度或者手機再睇。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write this code down or take a slip along. If you cannot go, take it back: then somebody else can.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation>記低呢個號碼，或者印一張攞走。去唔到，請取消，俾人哋去。</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>You answered a survey</source>
        <comment>receipt</comment>
        <translation>您答咗一份問卷</translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <location filename="../qml/controls/RefusalWords.qml" line="+13"/>
        <source>The server does not take it (%1).</source>
        <comment>why something was not taken: a code</comment>
        <translation>伺服器不接收（%1）。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server could not tell that it comes from this machine.</source>
        <comment>why something was refused</comment>
        <translation>伺服器認唔出係呢部機送嘅。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server could not read it.</source>
        <comment>why something was refused</comment>
        <translation>伺服器睇唔明呢份內容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server has something else under its number.</source>
        <comment>why something was refused</comment>
        <translation>伺服器上面同一編號已經有第二樣內容。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is nothing that could be taken back or changed.</source>
        <comment>why something was refused</comment>
        <translation>冇嘢可以取消或者更改。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been taken back already.</source>
        <comment>why something was refused</comment>
        <translation>之前已經取消咗。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up.</source>
        <comment>why something was refused</comment>
        <translation>報名已經截止。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff is not known.</source>
        <comment>why something was refused</comment>
        <translation>搵唔到呢個職員帳戶。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff may not do that.</source>
        <comment>why something was refused</comment>
        <translation>呢個職員帳戶冇呢項權限。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The identity number does not hold.</source>
        <comment>why something was refused</comment>
        <translation>身份證號碼唔啱。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau could not open it.</source>
        <comment>why something was refused</comment>
        <translation>就業局打唔開呢份內容。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Some answers do not fit the form.</source>
        <comment>why staff look at something</comment>
        <translation>有啲答案同問卷對唔上。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is locked with a key that the server does not know.</source>
        <comment>why staff look at something</comment>
        <translation>加密用嘅密鑰伺服器唔認得。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>呢份工已經下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The class was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>呢個班已經下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>呢場招聘會已經下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation>呢份問卷已經下架。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been dealt with already.</source>
        <comment>why staff look at something</comment>
        <translation>之前已經辦好。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The date that this machine gave it cannot be right.</source>
        <comment>why staff look at something</comment>
        <translation>呢部機記嘅日期唔啱。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A place was promised here, then all were taken. The next free one is for this receipt.</source>
        <comment>why somebody is on the waiting list</comment>
        <translation>這裏先給了名額，後來滿了。下一個空位給這張回執。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was damaged on the disk of this machine.</source>
        <comment>why something could not be delivered</comment>
        <translation>喺呢部機嘅硬碟度損壞咗。</translation>
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
        <translation>聯絡唔到</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation>電話打過了</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation>辦好咗</translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <location filename="../qml/jobs/ResultsScreen.qml" line="+97"/>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation>冇全部啱嘅職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation>撳上面嘅條件攞走一個，或者睇全部職位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation>睇全部職位</translation>
    </message>
    <message numerus="yes">
        <location line="-68"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>搵到 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 state it · %2 do not say</source>
        <comment>title of the list: vacancies that state what was chosen, and that say nothing of it</comment>
        <translation>寫明嘅 %1 · 冇寫明嘅 %2</translation>
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
        <translation>遠近</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay</source>
        <comment>rule</comment>
        <translation>人工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The hours</source>
        <comment>rule</comment>
        <translation>返工時間</translation>
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
        <translation>福利</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation>正係要搵嘅職業</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation>好相近嘅職業</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation>係您撳嘅嗰一類圖（淨係撳圖時，呢個就係滿分）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation>有啲相近嘅職業</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation>就喺您揀嘅區縣或鎮街</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation>更遠，但喺同一區縣</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation>最低人工就夠您講嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation>最高人工夠得上您講嘅</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation>寫明係其他時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation>要求都夠，或者冇特別要求</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation>
            <numerusform>只差一個學咗就攞到嘅證，或者唔夠 %n 個月嘅經驗</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation>冇寫，或者冇問您</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation>您要嘅都寫明有；寫明一部分，畀一部分分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation>冇寫</translation>
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
        <translation>時間合您揀嘅其中一樣，或者時間彈性；做法亦合其中一樣</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Up to %1 away, in a straight line</source>
        <comment>rule: a distance</comment>
        <translation>直線 %1以內</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You chose hours and a kind, and it says only one of them</source>
        <comment>rule</comment>
        <translation>時間同做法您都揀咗，淨係寫明一樣</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It asks for more than you have</source>
        <comment>rule</comment>
        <translation>要求比您有嘅高</translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <location filename="../qml/scanning/ScanAnswer.qml" line="+60"/>
        <source>See this job fair</source>
        <comment>page with the camera: a ticket was scanned</comment>
        <translation>睇下呢場招聘會</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan another code</source>
        <comment>page with the camera</comment>
        <translation>再掃一個</translation>
    </message>
</context>
<context>
    <name>ScanHints</name>
    <message>
        <location filename="../qml/scanning/ScanHints.qml" line="+40"/>
        <source>These can be scanned</source>
        <comment>page with the camera, above what codes are read</comment>
        <translation>呢啲碼都掃得</translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <location filename="../qml/scanning/ScanPicture.qml" line="+35"/>
        <source>Camera on: it only reads codes</source>
        <comment>page with the camera</comment>
        <translation>鏡頭開緊：只認碼，唔影相</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is off</source>
        <comment>page with the camera</comment>
        <translation>鏡頭熄咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no camera here</source>
        <comment>page with the camera</comment>
        <translation>呢度冇鏡頭</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Light off</source>
        <comment>page with the camera: its lamp</comment>
        <translation>熄燈</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light on</source>
        <comment>page with the camera: its lamp</comment>
        <translation>開燈</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Hold the code inside the frame</source>
        <comment>page with the camera</comment>
        <translation>將個碼放入框入面</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff can help you</source>
        <comment>page with the camera, where there is none</comment>
        <translation>可以搵職員幫手</translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <location filename="../qml/scanning/ScanScreen.qml" line="+22"/>
        <source>Scan a code</source>
        <comment>title of the page with the camera</comment>
        <translation>掃一掃</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets, receipts, posters</source>
        <comment>page with the camera: whose codes are read, below its title</comment>
        <translation>門票、憑條、海報上嘅碼都得</translation>
    </message>
    <message>
        <location line="+55"/>
        <source>No code? Type the pickup code</source>
        <comment>page with the camera: leads to the pad for the code of a receipt</comment>
        <translation>冇碼？輸入取件碼</translation>
    </message>
</context>
<context>
    <name>ScanTile</name>
    <message>
        <location filename="../qml/home/ScanTile.qml" line="+8"/>
        <source>Scan a code</source>
        <comment>home screen: leads to the page with the camera</comment>
        <translation>掃一掃</translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <location filename="../qml/scanning/ScanWords.qml" line="+11"/>
        <source>Job fairs and stands: posters and tickets</source>
        <comment>what can be scanned</comment>
        <translation>招聘會、攤位：海報同門票上嘅碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs and courses: slips and notices</source>
        <comment>what can be scanned</comment>
        <translation>職位、培訓班：單張同通告上嘅碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your receipt: on paper or on your phone</source>
        <comment>what can be scanned</comment>
        <translation>你嘅憑條：紙上、手機入面都得</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold the code before the scanner</source>
        <comment>page with the camera, where there is none</comment>
        <translation>將個碼對住掃碼口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hold the code before this: %1</source>
        <comment>page with the camera, where there is none: %1 says where the scanner is</comment>
        <translation>將個碼對住%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A code on paper: the scanner reads it too</source>
        <comment>page with the camera</comment>
        <translation>紙上嘅碼，都可以對住掃碼口</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code on paper: this reads it too: %1</source>
        <comment>page with the camera: %1 says where the scanner is</comment>
        <translation>紙上嘅碼，都可以對住%1</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Looking it up…</source>
        <comment>a code was scanned</comment>
        <translation>搵緊…</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for %1</source>
        <comment>a code was scanned: %1 is a job fair</comment>
        <translation>呢張係「%1」嘅門票</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for a job fair</source>
        <comment>a code was scanned</comment>
        <translation>呢張係招聘會嘅門票</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket that this machine cannot read yet</source>
        <comment>a code was scanned</comment>
        <translation>呢張門票，呢部機仲未認得</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A code that sets up a machine</source>
        <comment>a code was scanned</comment>
        <translation>呢個係裝機用嘅碼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like an identity card</source>
        <comment>a code was scanned</comment>
        <translation>呢張似係身份證</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A page for your phone</source>
        <comment>a code was scanned</comment>
        <translation>呢個碼要用手機掃</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is not ours</source>
        <comment>a code was scanned</comment>
        <translation>呢個唔係我哋嘅碼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This has ended</source>
        <comment>a code was scanned</comment>
        <translation>呢個已經完咗</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is of no use here</source>
        <comment>a code was scanned</comment>
        <translation>呢個碼喺度用唔到</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show this code at the door of the fair: it is scanned there.</source>
        <comment>a ticket was scanned</comment>
        <translation>去到現場，喺門口掃呢個碼就得。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its fair is not in the list here: it may be over. The staff can tell.</source>
        <comment>a ticket was scanned</comment>
        <translation>呢度查唔到係邊一場，可能已經完咗，可以問職員。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please show it to the staff.</source>
        <comment>a ticket was scanned</comment>
        <translation>請攞畀職員睇。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This machine is set up already.</source>
        <comment>a code was scanned</comment>
        <translation>呢部機已經裝好，唔使用。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not needed here. Nothing of it was kept. Please put it away safely.</source>
        <comment>a code was scanned</comment>
        <translation>呢度唔使身份證，乜都冇記低，請收好。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Scan it with your own phone, and the page opens there.</source>
        <comment>a code was scanned</comment>
        <translation>用自己嘅手機掃，就可以喺手機打開。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It leads to %1. This machine does not open it. Be careful with codes that ask for money or a password.</source>
        <comment>a code was scanned</comment>
        <translation>佢通去 %1，呢部機唔會打開。叫你畀錢、填密碼嘅碼，要小心。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the code is about is not here any more.</source>
        <comment>a code was scanned</comment>
        <translation>個碼講嘅嘢，而家冇咗。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The codes of job fairs, jobs, courses and receipts can be scanned here.</source>
        <comment>a code was scanned</comment>
        <translation>招聘會、職位、培訓班同憑條上嘅碼，呢度都掃得。</translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <location filename="../qml/controls/ScrollPane.qml" line="+39"/>
        <source>Back to the top</source>
        <comment>button below a list that was scrolled to its end</comment>
        <translation>返上面</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation>下面仲有</translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <location filename="../qml/jobs/SearchFindings.qml" line="+35"/>
        <source>There is most of this work now. Tap one, or write.</source>
        <comment>search screen, above words to begin with</comment>
        <translation>而家請得最多嘅，撳一個，或者寫</translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation>今日冇呢啲職位。睇下下面呢啲：</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation>今日冇呢啲職位。換個詞試下，或者問職員。</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation>問職員</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Found before, with “%1”:</source>
        <comment>search screen: what an earlier text found is still shown</comment>
        <translation>頭先寫「%1」搵到嘅：</translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <location filename="../qml/jobs/SearchNotes.qml" line="+30"/>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation>當作「%1」嚟搵</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation>冇完全啱嘅。下面係其他地方或者條件少啲嘅同類工作。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation>職位名冇呢個詞，下面嘅職位內容提到佢。</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/SearchScreen.qml" line="+37"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>搵到 %n 個</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation>您想搵乜嘢？</translation>
    </message>
    <message numerus="yes">
        <location line="+50"/>
        <location line="+33"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>睇呢 %n 個職位</numerusform>
        </translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation>工種或者地方</translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <location filename="../qml/home/SearchTile.qml" line="+8"/>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation>寫字、打字搵</translation>
    </message>
</context>
<context>
    <name>SelfCheckInScreen</name>
    <message>
        <location filename="../qml/door/SelfCheckInScreen.qml" line="+22"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation>簽到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check yourself in</source>
        <comment>self check-in</comment>
        <translation>自己簽到</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On your way out</source>
        <comment>self check-in</comment>
        <translation>離場登記</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Show the code of your ticket</source>
        <comment>self check-in</comment>
        <translation>請出示門票嘅碼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are interested in this stand? Then it counts. Who you are nobody learns.</source>
        <comment>self check-in: at a stand</comment>
        <translation>對呢個攤位有興趣，就掃一掃。唔記你係邊個。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stands on your slip, or on your phone. No ticket with you? Type the eight characters of your receipt, or go to the staff.</source>
        <comment>self check-in</comment>
        <translation>碼喺憑條上面，或者喺手機入面。冇帶票？輸入回執嘅八位號碼，或者搵工作人員。</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Type the code of the receipt</source>
        <comment>self check-in</comment>
        <translation>輸入回執號碼</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No ticket: my identity number</source>
        <comment>self check-in</comment>
        <translation>冇帶門票：輸入身份證號碼</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For staff</source>
        <comment>self check-in: leads to the PIN</comment>
        <translation>工作人員</translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <location filename="../src/server/app/bureautextcommand.cpp" line="+25"/>
        <source>withdrawn; the kiosks use their own again</source>
        <translation>已撤回；各一體機又用自帶的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is published</source>
        <translation>沒有發布過</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>published</source>
        <translation>已發布</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is published already</source>
        <translation>這份已經發布過了</translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <location line="+27"/>
        <source>Without --import and --remove: prints what is published. After --remove the kiosks&apos; own holds again.</source>
        <translation>--import 和 --remove 都不寫：印出已發佈的內容。--remove 之後，一體機又用自帶的。</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="+24"/>
        <source>PostgreSQL instead of the embedded database, e.g. &quot;host=db dbname=yizhan&quot;</source>
        <translation>用 PostgreSQL 代替內置資料庫，如 &quot;host=db dbname=yizhan&quot;</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>for which kiosks</source>
        <translation>給哪些一體機</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>one JSON object, for scripts</source>
        <translation>一個 JSON 物件，供腳本使用</translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="+31"/>
        <source>the catalogue lost most of itself, and that is meant: kiosks may follow</source>
        <translation>目錄少了一大半是有意的：容許一體機跟着減少</translation>
    </message>
    <message>
        <location filename="../src/server/app/documentcommand.cpp" line="+57"/>
        <source>put files where kiosks fetch documents; prints how an item names each</source>
        <translation>把檔案放到一體機取文件的地方；印出項目裏引用各檔案的寫法</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>media type, image/webp (default: by the file)</source>
        <translation>媒體類型，如 image/webp（預設按檔案判斷）</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most 256 MiB each</source>
        <translation>每個最大 256 MiB</translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="+138"/>
        <source>what the rows are: %1</source>
        <translation>各行是甚麼：%1</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>whose list it is: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation>這份表是誰的：a-z、0-9、&apos;.&apos;、&apos;_&apos;、&apos;-&apos;</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what the source had and these files no longer name</source>
        <translation>撤下該來源原有而這些檔案不再列出的職位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it is meant: take away most of a source, or what a broken file does not name</source>
        <translation>確認無誤：可以撤下一個來源的大部分，或不完整檔案中沒有的內容</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>count and report, change nothing</source>
        <translation>只統計和報告，不改動</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>take this day for today</source>
        <translation>把這一天當作今天</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>life of a vacancy without a last day</source>
        <translation>沒寫截止日期的職位保留的日數</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>of job fairs: where the plans of their halls lie (default: beside the table)</source>
        <translation>招聘會：會場平面圖放在哪個文件夾（默認：表格旁邊）</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>read tables into the catalogue</source>
        <translation>把表格匯入目錄</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>tables (.csv, .xlsx) or JSON Lines; of vacancies also schema.org JobPosting</source>
        <translation>表格（.csv、.xlsx）或 JSON Lines；職位亦可用 schema.org JobPosting</translation>
    </message>
    <message>
        <location filename="../src/server/app/main.cpp" line="+13"/>
        <source>the catalogue of the employment stations</source>
        <translation>就業驛站的職位目錄</translation>
    </message>
    <message>
        <location filename="../src/server/app/newepochcommand.cpp" line="+42"/>
        <source>after a restore from a backup: kiosks start afresh</source>
        <translation>從備份還原之後用：讓各一體機重新取一份快照</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the epoch_number that kiosks hold, where the clock lies behind it</source>
        <translation>一體機現有的 epoch_number，本機時鐘比它慢時才要寫</translation>
    </message>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="+99"/>
        <source>correct the occupations that titles were given</source>
        <translation>更正職位名稱所屬的職業</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>take these corrections instead of the former ones (CSV: title, code)</source>
        <translation>用這張更正表代替原來的（CSV：title、code）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>list the N most frequent titles without a sure occupation</source>
        <translation>列出最常見、職業還未能確定的 N 個職位名稱</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without both: lists the corrections that hold.</source>
        <translation>兩個都不寫：列出現時有效的更正。</translation>
    </message>
    <message>
        <location filename="../src/server/app/publishoptions.cpp" line="+17"/>
        <source>check this file and publish it, in the place of what is published</source>
        <translation>檢查這份檔案並發佈，代替已發佈的</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what is published</source>
        <translation>撤回已發佈的</translation>
    </message>
    <message>
        <location filename="../src/server/app/servecommand.cpp" line="+79"/>
        <source>answer kiosks until it is stopped</source>
        <translation>為一體機服務，直到停止</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+29"/>
        <source>where to listen; port 0 takes any free one</source>
        <translation>監聽地址；連接埠 0 取任何一個空閒的</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>PEM file of the certificate: speak TLS</source>
        <translation>證書的 PEM 檔案：使用 TLS</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PEM file of the certificate&apos;s private key</source>
        <translation>證書私鑰的 PEM 檔案</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>which requests are logged: all, errors or off</source>
        <translation>記錄哪些請求：all、errors 或 off</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for connections</source>
        <translation>連接用的執行緒數目</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for the database</source>
        <translation>資料庫用的執行緒數目</translation>
    </message>
    <message>
        <location filename="../src/server/app/servercommands.cpp" line="+34"/>
        <source>which words of trades find which others</source>
        <translation>哪些工種詞可互相找到</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points that order vacancies for somebody&apos;s wishes</source>
        <translation>按願望排列職位用的分數</translation>
    </message>
    <message>
        <location filename="../src/server/app/snapshotcommand.cpp" line="+96"/>
        <source>write a snapshot, for a USB stick as well</source>
        <translation>寫一份快照，也可用於 USB 手指</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>copy the snapshot there</source>
        <translation>把快照複製到這裏</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuscommand.cpp" line="+77"/>
        <source>what the catalogue holds</source>
        <translation>目錄裏有甚麼</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-54"/>
        <source>file that holds that line: a password in --db can be read by every user of this machine; or set YIZHAN_DB</source>
        <translation>寫有呢行嘅檔案：寫喺 --db 嘅密碼，呢部機每個用戶都睇到；亦可以設環境變數 YIZHAN_DB</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+4"/>
        <source>how many connections one client may have; behind a proxy all come from one; 0: a quarter of all</source>
        <translation>一個客戶端最多有幾多條連線；喺代理後面嘅話全部嚟自同一個地址；0：總數嘅四分之一</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>address of a proxy that ends TLS before this server: phones that fill in surveys are answered through it</source>
        <translation>替本伺服器做 TLS 嘅代理嘅地址：填問卷嘅手機經佢連接</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>serve an empty catalogue although snapshots or a key lie beside it</source>
        <translation>隔籬有快照或者密鑰嘅時候，都照樣提供空嘅目錄</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this folder and its key belong to the database from now on, whatever did before</source>
        <translation>由而家起，呢個資料夾同入面嘅密鑰歸呢個資料庫，唔理以前係邊個</translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-15"/>
        <source>of vacancies: the local minimum wage a month; pay below it is reported</source>
        <translation>職位用：當地每月最低工資；低於它的會報告</translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+113"/>
        <source>which kiosks may ask</source>
        <translation>哪些一體機可以連接</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>list; or revoke ID, thaw ID</source>
        <translation>list；或 revoke ID、thaw ID</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A kiosk that was revoked, or frozen because its disk was copied, gets nothing taken from it; thaw lets it in again, with whichever copy comes first.</source>
        <translation>一體機停用後，或因硬碟被複製而凍結後，伺服器不再接收它的內容；thaw 重新放行，先連上的那一台算數。</translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="+84"/>
        <source>make a code that lets one kiosk in</source>
        <translation>產生一個登記碼，登記一台一體機</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where the kiosk stands, s-17</source>
        <translation>一體機所在的驛站，如 s-17</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>draw the code for the kiosk&apos;s camera, .svg</source>
        <translation>把登記碼畫成二維碼，給一體機的鏡頭掃，.svg</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The code is good for one kiosk and 24 hours. Type it at the kiosk&apos;s setup screen, hold its drawing before the kiosk&apos;s camera, or give it to yizhan enrol. A terminal shows the drawing by itself.</source>
        <translation>登記碼只能用於一台一體機，24 小時有效。請在一體機的設定畫面輸入，或把二維碼放到一體機的鏡頭前，或交給 yizhan enrol。在命令列視窗裏二維碼會直接顯示。</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+129"/>
        <source>open what residents sent, into a table for staff</source>
        <translation>打開居民發來的內容，做成表格給工作人員</translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="+71"/>
        <source>secret half of a key; again for keys that were replaced</source>
        <translation>私鑰檔案；更換過的密鑰可再給一次</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+4"/>
        <source>secret half of a key; again for keys that were replaced. Only audit needs none</source>
        <translation>私鑰檔案；更換過的密鑰可再給一次。只有 audit 不需要</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the table, .csv or .xlsx; of a survey also .zip or .geojson</source>
        <translation>表格，.csv 或 .xlsx；問卷仲可以 .zip 或 .geojson</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>surveys, .zip: the answers as they came, an XML file each</source>
        <translation>問卷，.zip：照收到嘅原樣，每份一個 XML 檔案</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>surveys: where to put the files that came with answers</source>
        <translation>問卷：跟答案交嚟嘅檔案放喺邊</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>which of them; survey FORM; audit: what staff did</source>
        <translation>匯出哪一種；survey 後面寫問卷編號；audit：工作人員做過的事</translation>
    </message>
    <message>
        <location line="-20"/>
        <location filename="../src/server/app/statscommand.cpp" line="+153"/>
        <source>only what arrived on this day or later</source>
        <translation>只要這一天及以後收到的</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="+126"/>
        <source>of new: where the secret half is written; must not be there yet</source>
        <translation>用於 new：私鑰寫到哪裏；這個檔案不能已存在</translation>
    </message>
    <message>
        <location filename="../src/server/app/repaircommand.cpp" line="+24"/>
        <source>%1: %2 fewer than were published; import the files of the sources again</source>
        <translation>%1：比曾發佈的少 %2 條；請重新匯入各來源的檔案</translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing to repair: the catalogue is what was published</source>
        <translation>無需修復：目錄與發佈的內容一致</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new epoch has begun: kiosks take a snapshot</source>
        <translation>新的紀元已開始：一體機將重新下載快照</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>rows of the catalogue were lost or altered: bring back what the newest snapshot holds</source>
        <translation>目錄中的記錄遺失或被改動：從最新快照中找回</translation>
    </message>
    <message>
        <location filename="../src/server/app/requestscommand.cpp" line="+64"/>
        <source>note what became of what residents sent</source>
        <translation>記下居民的登記辦得怎樣</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>and the codes of the receipts</source>
        <translation>再加回執號碼</translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="+31"/>
        <source>the date of this machine is right: what has ended goes, however much it is; nothing that residents typed is erased by it</source>
        <translation>本機日期正確：已結束的內容，不論多少，全部撤下；居民登記的內容不會因此刪除</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-5"/>
        <source>the keys that close what residents type, and the key that kiosks believe</source>
        <translation>封存居民填寫內容嘅密鑰，同埋一體機所信任嘅密鑰</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>of rotate: how long kiosks believe the former key as well; 0 where it may be in wrong hands</source>
        <translation>用於 rotate：一體機喺幾多日內仲相信原來嘅密鑰；密鑰可能落咗喺其他人手就填 0</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>make a pair for what residents type and put it in force; show those that were made; let another key sign what kiosks believe</source>
        <translation>整一對用嚟封存居民填寫內容嘅密鑰並啟用；列出已有嘅密鑰；換一把密鑰嚟簽名</translation>
    </message>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="+107"/>
        <source>lend places of a class to stations, or list what is lent</source>
        <translation>將班級名額借俾驛站，或者列出已借出嘅</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>to which station; again for others</source>
        <translation>借俾邊個驛站；可以重複</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>how many to each</source>
        <translation>每個驛站幾多個</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>how long its kiosks may give them</source>
        <translation>一體機可以俾幾多個鐘</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and for how many hours more the server waits to hear of it</source>
        <translation>之後伺服器再等幾多個鐘</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the id of the class</source>
        <translation>班級編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is lent cannot be taken back before its time: a kiosk without a network may have given it.</source>
        <translation>借出嘅名額未到期收唔返：斷網嘅一體機可能已經俾咗出去。</translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="-7"/>
        <source>let kiosks read the catalogue that are not enrolled; for the days in which a city enrols them</source>
        <translation>容許未登記嘅一體機讀取職位目錄；只用於全市登記一體機嗰幾日</translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-5"/>
        <source>find sign-ups of the same person, where the bureau&apos;s key lies</source>
        <translation>喺存有私鑰嘅機器上搵出同一個人嘅重複報名</translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="+148"/>
        <source>who may be signed in at the kiosks of a station</source>
        <translation>邊啲人可以喺驛站嘅機登入</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where they work, s-17</source>
        <translation>喺邊個驛站，s-17</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>as it is shown at the screens</source>
        <translation>螢幕上顯示嘅稱呼</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>attendant: answers calls (the default); staff: and all requests</source>
        <translation>attendant：淨係管叫人（預設）；staff：管所有事項</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>add, list; role, remove: of an ID</source>
        <translation>add、list；或者 role、remove 加編號</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN is asked for, or read from the standard input; it is kept nowhere. The kiosks of the station know the account within a minute, and forget one that was removed.</source>
        <translation>密碼會即場詢問，或者由標準輸入讀取；唔會儲存喺任何地方。驛站嘅機一分鐘內知道呢個帳號，亦會忘記已移除嘅帳號。</translation>
    </message>
    <message>
        <location filename="../src/server/app/statscommand.cpp" line="-5"/>
        <source>how many operations came, and how many people have a place in classes</source>
        <translation>收到幾多登記，幾多人有培訓名額</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>what the plan wants a year; else training-targets.toml of the data folder</source>
        <translation>每年嘅計劃人數；默認用資料夾入面嘅 training-targets.toml</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>of a job fair or a survey: a table besides, .csv or .xlsx</source>
        <translation>招聘會或問卷：另存一張表，.csv 或 .xlsx</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: the secret half of a key; again for keys that were replaced</source>
        <translation>問卷：密鑰的私鑰文件；換過的密鑰可多次給出</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: only what came from this station</source>
        <translation>問卷：只統計這個驛站交來的</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of this job fair: sign-ups, who came, what was odd at the doors; of this survey: how often each choice was made</source>
        <translation>這場招聘會：報名、到場、門口的異常；這份問卷：每個選項各有多少人選</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="-11"/>
        <source>%1: kiosks may now hold as few as %n items</source>
        <translation>
            <numerusform>%1：現在容許一體機減至 %n 項</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="-11"/>
        <source>%1 is right; %n items have ended and are gone</source>
        <translation>
            <numerusform>日期 %1 正確；已結束的 %n 項已撤下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/repaircommand.cpp" line="-37"/>
        <source>%1: %n items, %2 of them brought back out of the snapshot</source>
        <translation>
            <numerusform>%1：共 %n 條，其中 %2 條從快照中找回</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-13"/>
        <source>what headings mean (TOML); remembered for the source</source>
        <translation>各列名的含義（TOML）；按來源記住</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>where the report goes: a folder, a .csv, or an .xlsx with the faulty cells coloured</source>
        <translation>報告寫到哪裏：文件夾、.csv，或把有問題的單元格標色的 .xlsx</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Importing a file again changes nothing. What is wrong with rows stands in FILE.report.csv, or where --report says.</source>
        <translation>重複導入同一文件不會有任何改變。各行的問題寫在 文件.report.csv，或 --report 指定的地方。</translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-10"/>
        <source>folder of the server; import and serve make it</source>
        <translation>伺服器嘅資料夾；import 同 serve 會建立佢</translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+3"/>
        <source>surveys: which one, by its id</source>
        <translation>surveys：哪一份，寫表單編號</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>surveys: questions and choices in words, not as codes</source>
        <translation>surveys：問題和選項用文字，不用代碼</translation>
    </message>
    <message>
        <location filename="../src/server/app/surveyformcommand.cpp" line="+151"/>
        <source>which survey forms the kiosks offer</source>
        <translation>驛站上有哪些問卷</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>publish: staff, resident (who answers alone), or everybody</source>
        <translation>publish：staff 工作人員問、resident 居民自己填、everybody 都可以</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish: how long it takes</source>
        <translation>publish：大約要幾分鐘</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish FILE.xml…; withdraw FORM…; or list</source>
        <translation>publish 發佈 FILE.xml…；withdraw 停用 FORM…；list 列出</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form is an ODK XForm; yizhan form check says what is wrong with one. A new version takes the place of the one before: what was begun is finished.</source>
        <translation>表單是 ODK XForm；yizhan form check 説明哪裏不對。新版本代替舊版本：做到一半的照舊做完。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/posterscommand.cpp" line="+78"/>
        <source>%1: %n posters; print it from a browser</source>
        <translation>
            <numerusform>%1：%n 張海報，請用瀏覽器打印</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posters for the stands of a job fair, each with its code</source>
        <translation>招聘會各攤位的海報，每張帶二維碼</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the address by which phones reach the server, as the kiosks have it</source>
        <translation>手機訪問服務器的網址，與一體機設置的相同</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the page to be printed, .html</source>
        <translation>要打印的網頁，.html</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of the job fair</source>
        <translation>招聘會的編號</translation>
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
        <translation>已凍結：硬碟被複製過</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>never</source>
        <translation>從未</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No kiosk yet: let one in with enrol --station S</source>
        <translation>還沒有一體機：請用 enrol --station S 登記</translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="-42"/>
        <source>Code for one kiosk of %1, good until %2: %3</source>
        <translation>%1 一台一體機的登記碼，%2 前有效：%3</translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+3"/>
        <source>%1  %2  machine %3  %4  (since %5; last sent %6)</source>
        <translation>%1  %2  機器 %3  %4（自 %5；最近發送 %6）</translation>
    </message>
</context>
<context>
    <name>ServerExport</name>
    <message>
        <location filename="../src/server/app/openingkeys.cpp" line="+29"/>
        <source>%1 stayed closed; give the secret file of key %2 as well</source>
        <translation>%1 條沒有打開；還需要密鑰 %2 的私鑰檔案</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/exportcommand.cpp" line="-101"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+21"/>
        <source>%1: %n rows. It holds personal data: keep it as the law asks, and delete it when it is done.</source>
        <translation>
            <numerusform>%1：%n 行。裏面有個人資料：請依法保管，用完刪除。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+6"/>
        <source>Of %n the time is over: their personal part is erased</source>
        <translation>
            <numerusform>%n 條已過保存期限，個人資料已刪除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+16"/>
        <source>%n cannot be opened: they are damaged, or not what they say</source>
        <translation>
            <numerusform>%n 條打不開：已損壞，或內容不符</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%1: %n rows. It says what each of the staff did: for those who look after that, and nobody else.</source>
        <translation>
            <numerusform>%1：%n 行。寫着每個工作人員做過甚麼：只給管這件事的人看。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/surveyexportcommand.cpp" line="-12"/>
        <source>%n were handed in once more and are left out</source>
        <translation>
            <numerusform>%n 份後來重新交過，沒有列入</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files that came with answers</source>
        <translation>
            <numerusform>跟答案交嚟嘅檔案 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files have not come, are not in this folder, or do not open</source>
        <translation>
            <numerusform>%n 個檔案未交嚟、唔喺呢個資料夾或者打唔開</numerusform>
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
        <translation>工作人員來問</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered by residents alone</source>
        <translation>居民自己填</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>asked by staff, or answered alone</source>
        <translation>工作人員問或自己填</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No form yet: form publish FILE.xml</source>
        <translation>還沒有表單：form publish FILE.xml</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>published</source>
        <translation>已發佈</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>published so already</source>
        <translation>已經這樣發佈過</translation>
    </message>
</context>
<context>
    <name>ServerKeys</name>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-98"/>
        <source>Key %1 is in force; its secret half is in %2</source>
        <translation>密鑰 %1 已啟用；私鑰在 %2</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take that file away from this machine, and keep two copies: without it nobody can read what residents send.</source>
        <translation>請把這個檔案從本機拿走，並保存兩份：沒有它，誰也看不到居民發來的內容。</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>in force</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>replaced</source>
        <translation>已更換</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>No key yet: make one with keys new --secret FILE</source>
        <translation>還沒有密鑰：請用 keys new --secret FILE 產生</translation>
    </message>
    <message>
        <location filename="../src/server/app/keyrotation.cpp" line="+29"/>
        <source>From the next start of the server on, the key %1 signs.</source>
        <translation>伺服器下次啟動之後，由密鑰 %1 簽名。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kiosks that know %1 will believe it; the former key itself is believed until %2.</source>
        <translation>認得 %1 嘅一體機會相信新密鑰；原來嘅密鑰喺 %2 之前仍然有效。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Now restart the server. Other servers of the same database need a copy of keys/snapshot.key first.</source>
        <translation>而家請重啟伺服器。同一資料庫嘅其他伺服器，要先複製 keys/snapshot.key。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/keyscommand.cpp" line="-24"/>
        <source>%1  %2  made %3, opens %n operations</source>
        <translation>
            <numerusform>%1  %2  產生於 %3，可打開 %n 條登記</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerLease</name>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="-71"/>
        <source>No places are lent</source>
        <translation>冇借出名額</translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1  %2  kiosk %3: %n places, %4 given; until %5, waited for until %6</source>
        <translation>
            <numerusform>%1  %2  一體機 %3：%n 個名額，已俾 %4 個；可以俾到 %5，等到 %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="-68"/>
        <source>Corrections: %1. Postings changed: %2 of %3</source>
        <translation>%1 條更正；%3 個崗位中改了 %2 個</translation>
    </message>
</context>
<context>
    <name>ServerSettle</name>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-39"/>
        <source>No sign-up is new</source>
        <translation>冇新嘅報名</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Classes: %1. Sign-ups compared: %2; of people who had signed up before: %3; that do not hold: %4</source>
        <translation>%1 個班，比對咗 %2 份報名：%3 份係重複報名，%4 份無效</translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message numerus="yes">
        <location filename="../src/server/app/snapshotcommand.cpp" line="-18"/>
        <source>%1: %n items, %2 bytes</source>
        <translation>
            <numerusform>%1：%n 條，%2 位元組</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerStaff</name>
    <message>
        <location filename="../src/server/app/pininput.cpp" line="+92"/>
        <source>PIN of 6 to 12 digits (it is not shown):</source>
        <translation>6 至 12 位數字密碼（唔顯示）：</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The same once more:</source>
        <translation>再輸入一次：</translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="-132"/>
        <source>all requests</source>
        <translation>所有事項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls only</source>
        <translation>淨係管叫人</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Nobody yet: staff add --station S --name NAME</source>
        <translation>仲未有人：staff add --station S --name NAME</translation>
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
        <translation>還沒有收到登記</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Training in %1:</source>
        <translation>%1 年培訓：</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>; the plan wants %1</source>
        <translation>；計劃 %1 人</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>%1: with a place %2, were there %3, waiting %4</source>
        <translation>%1：%2 人有名額，%3 人有上課，%4 人等緊</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Answers to surveys:</source>
        <translation>問卷回答：</translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="+107"/>
        <source>Vacancies: %1</source>
        <translation>崗位：%1</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation>%1：位置 %2，校驗和 %3，更新於 %4，紀元 %5</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Key of the snapshots: %1</source>
        <translation>快照的公鑰：%1</translation>
    </message>
    <message>
        <location filename="../src/server/app/ledgerstatus.cpp" line="+79"/>
        <source>Kiosks: %1</source>
        <translation>一體機：%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Operations: %1</source>
        <translation>登記：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Key %1 opens %2 of them</source>
        <translation>其中 %2 條用密鑰 %1 打開</translation>
    </message>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="-91"/>
        <source>%1 is DAMAGED. Items published: %2, there now: %3, altered of these: %4. Kiosks keep what they hold and are sent nothing new. Run yizhan-server repair.</source>
        <translation>%1 已損壞：曾發佈 %2 條，現有 %3 條，其中 %4 條被改動。一體機保留已有內容，不會收到新內容。請執行 yizhan-server repair。</translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>On %1 %n of %2 items have ended. They were left, because that is much at once or long after the last time. If the date is right, run yizhan-server confirm-sweep; if it is not, set the clock.</source>
        <translation>
            <numerusform>按 %1 的日期，%2 項中有 %n 項已結束。因一次太多，或距上次清理太久，暫未撤下。如日期正確，請執行 yizhan-server confirm-sweep；如不正確，請校正時鐘。</numerusform>
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
        <translation>職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Courses</source>
        <translation>培訓</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Notices</source>
        <translation>通告</translation>
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
        <translation>已凍結</translation>
    </message>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="-2"/>
        <source>Classes</source>
        <translation>班級</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="-11"/>
        <source>Receipts</source>
        <translation>回執</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Staff accounts</source>
        <translation>工作人員帳號</translation>
    </message>
    <message>
        <location line="-3"/>
        <source>Places lent</source>
        <translation>借出嘅名額</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Courses of no category</source>
        <translation>冇分類嘅課程</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Lists of synonyms</source>
        <translation>同義詞表</translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Job fairs whose free places are told</source>
        <translation>已告知剩餘名額的招聘會</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Surveys</source>
        <translation>問卷</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rules of matching</source>
        <translation>配對規則</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1, all trades</source>
        <translation>%1（合計）</translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Classes whose free places are told</source>
        <translation>公布空位嘅班</translation>
    </message>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="+4"/>
        <source>Job fairs</source>
        <translation>招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands at job fairs</source>
        <translation>招聘會展位</translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="+3"/>
        <source>Keys whose tickets count</source>
        <translation>門票認的密鑰</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets that count no longer</source>
        <translation>作廢的門票</translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <location filename="../qml/staff/SetupScreen.qml" line="+22"/>
        <source>Make this machine known</source>
        <comment>title of the page where a kiosk is enrolled by a code</comment>
        <translation>登記呢部機</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Station %1. In a minute it can send, and knows who works here.</source>
        <comment>setup: id of the station</comment>
        <translation>站點 %1。一分鐘後就可以送出資料，亦都認得呢度嘅工作人員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write its address into yizhan.toml, at [server] url, and start the program anew.</source>
        <comment>setup: no server</comment>
        <translation>請將伺服器地址寫入 yizhan.toml 嘅 [server] url，再重新打開程式。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done, to the start</source>
        <comment>setup</comment>
        <translation>得喇，返去開頭</translation>
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
        <translation>刪一個</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Ask the server</source>
        <comment>setup: hands the code in</comment>
        <translation>交畀伺服器核對</translation>
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
        <translation>記下的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is gone when you leave</source>
        <comment>below the title of the list of this session</comment>
        <translation>離開之後就沒有了</translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Take them along: scan the code with your phone, it shows all of them.</source>
        <comment>beside a QR code</comment>
        <translation>用手機掃一掃，全部帶走。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan the code</source>
        <comment>list of this session: instead of printing</comment>
        <translation>請掃碼</translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Nothing is kept</source>
        <comment>list of this session</comment>
        <translation>還沒有記下的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the heart on a vacancy, up to ten. You can compare them here and take them along.</source>
        <comment>list of this session</comment>
        <translation>點崗位上的心就記下來，最多十個，可以在這裏比一比，也可以帶走。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the jobs</source>
        <comment>list of this session, empty</comment>
        <translation>去看看崗位</translation>
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
            <numerusform>記下的 %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowcaseCard</name>
    <message>
        <location filename="../qml/home/ShowcaseCard.qml" line="+104"/>
        <source>New today</source>
        <comment>card in the window of the house</comment>
        <translation>今日新到</translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <location filename="../qml/staff/SignUpRow.qml" line="+75"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation>嚟咗</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation>冇嚟</translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+63"/>
        <source>You want a job</source>
        <translation>您想去嘅崗位（而家唔請人）</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want: %1</source>
        <translation>您想去：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You signed up for a class</source>
        <translation>您報咗一個培訓班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <translation>您報咗：%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You asked for help</source>
        <translation>您叫過人</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You said what you think</source>
        <translation>您提嘅意見</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You took something back</source>
        <translation>您取消咗一次</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+47"/>
        <source>until %1</source>
        <translation>%1截止</translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Employment station</source>
        <translation>就業驛站</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Printed on %1</source>
        <translation>%1 打印</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Questions? Call the station: %1</source>
        <translation>有唔清楚，打驛站電話：%1</translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Who</source>
        <translation>單位</translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+54"/>
        <source>Where</source>
        <translation>地點</translation>
    </message>
    <message>
        <location line="-128"/>
        <location line="+47"/>
        <location line="+26"/>
        <location line="+53"/>
        <source>When</source>
        <translation>時間</translation>
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
        <translation>聯絡</translation>
    </message>
    <message>
        <location line="-74"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+50"/>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Until</source>
        <translation>請到</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scan it with your phone: it opens this vacancy</source>
        <translation>手機掃一掃，睇呢份工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to keep these facts</source>
        <translation>手機掃一掃，將內容存低</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What I noted down</source>
        <translation>我記低嘅工作</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan it with your phone: it opens the list</source>
        <translation>手機掃一掃，睇晒全部</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begins</source>
        <translation>開班</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+27"/>
        <source>School</source>
        <translation>學校</translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Gives</source>
        <translation>證書</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+26"/>
        <source>Subsidy</source>
        <translation>補貼</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+26"/>
        <source>Sign up</source>
        <translation>報名</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Scan it with your phone: it opens this course</source>
        <translation>手機掃一掃，睇呢個課程</translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Handed in on %1</source>
        <translation>%1 提交</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your code</source>
        <translation>您嘅回執碼</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this code you see at the station how it stands</source>
        <translation>講呢個碼，喺驛站隨時查到辦到邊一步</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this code, or with your phone, you see how it stands</source>
        <translation>講呢個碼，或者用手機掃一掃，隨時查到辦到邊一步</translation>
    </message>
    <message>
        <location line="-86"/>
        <source>Begins on %1</source>
        <translation>%1開班</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends</source>
        <translation>結業</translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+56"/>
        <source>Costs</source>
        <translation>費用</translation>
    </message>
    <message>
        <location line="-54"/>
        <location line="+55"/>
        <source>For</source>
        <translation>對象</translation>
    </message>
    <message>
        <location line="-233"/>
        <source>%1, %2</source>
        <translation>%2年%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="-7"/>
        <source>You signed up for a job fair</source>
        <translation>您報咗一場招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <translation>您報名去：%1</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+197"/>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stands I want to go to</source>
        <translation>我要去嘅攤位</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Way</source>
        <translation>點去</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Scan it with your phone: it opens this job fair</source>
        <translation>手機掃碼，睇呢場招聘會</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+8"/>
        <source>You answered a survey</source>
        <translation>您答咗一份問卷</translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+17"/>
        <source>Show this code at the door</source>
        <translation>去到門口出示呢個碼</translation>
    </message>
</context>
<context>
    <name>StaffClassScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassScreen.qml" line="+59"/>
        <source>If you tapped the wrong one, tap the other.</source>
        <comment>staff: came, or did not come</comment>
        <translation>撳錯咗，撳另一個就改返。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 on you can note here who comes.</source>
        <comment>staff: the first day of a class</comment>
        <translation>由 %1 起，可以喺度記低邊個嚟咗。</translation>
    </message>
</context>
<context>
    <name>StaffClassesScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassesScreen.qml" line="+21"/>
        <source>Class lists</source>
        <comment>staff: who signed up for which class, and who came</comment>
        <translation>班級名單</translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <location filename="../qml/staff/StaffHomeScreen.qml" line="+76"/>
        <source>Nobody calls just now</source>
        <comment>staff</comment>
        <translation>而家冇人叫您</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Nothing was handed in today</source>
        <comment>staff</comment>
        <translation>今日仲未有人辦事</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Handed in today, and still open</source>
        <comment>staff</comment>
        <translation>今日辦嘅，同仲未辦完嘅</translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Handed in at this machine, and not taken</source>
        <comment>staff</comment>
        <translation>喺呢部機交、未辦成嘅</translation>
    </message>
    <message>
        <location line="-109"/>
        <source>What waited in this machine to be sent was lost. Please tell the employment bureau: whoever handed it in has to do so once more.</source>
        <comment>staff</comment>
        <translation>呢部機入面仲未發出嘅登記唔見咗。請話俾就業局知：交過嘅人要再登記一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests of this machine could not be delivered. Please tell the employment bureau.</source>
        <comment>staff</comment>
        <translation>呢部機有 %1 件登記送唔出去。請話俾就業局知。</translation>
    </message>
</context>
<context>
    <name>StaffNotKept</name>
    <message>
        <location filename="../qml/staff/StaffNotKept.qml" line="+13"/>
        <source>It could not be kept: nothing was changed. Please try again.</source>
        <comment>staff</comment>
        <translation>未存到，乜都冇改。請再撳一次。</translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <location filename="../qml/staff/StaffPinScreen.qml" line="+51"/>
        <source>For the staff</source>
        <comment>title of the page where staff sign in</comment>
        <translation>工作人員請開鎖</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>It works without a network.</source>
        <comment>staff: sign in</comment>
        <translation>冇網都可以開。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>I do not work here</source>
        <comment>staff: sign in; back to the start</comment>
        <translation>唔係工作人員，返回</translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Who are you?</source>
        <comment>staff: sign in</comment>
        <translation>您係邊位？</translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+74"/>
        <location line="+32"/>
        <source>Unlock</source>
        <comment>staff: sign in</comment>
        <translation>開鎖</translation>
    </message>
    <message>
        <location line="-22"/>
        <source>Make this machine known to the server</source>
        <comment>staff: opens the page where a kiosk is enrolled</comment>
        <translation>呢部機仲未登記：去登記</translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <location filename="../qml/staff/StaffWords.qml" line="+13"/>
        <source>This PIN is wrong. Please try again.</source>
        <comment>staff: sign in</comment>
        <translation>密碼唔啱，請再試一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <comment>staff: sign in</comment>
        <translation>錯得太多次，請等 %1 秒。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: nobody can be signed in.</source>
        <comment>staff: sign in</comment>
        <translation>呢部機嘅硬碟寫唔入，而家唔可以登入。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody of this station is known to this machine yet.</source>
        <comment>staff: sign in</comment>
        <translation>呢部機仲未知道呢度有邊啲工作人員。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>staff: sign in</comment>
        <translation>請等等……</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 to 12 digits</source>
        <comment>staff: sign in</comment>
        <translation>6 至 12 位密碼</translation>
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
        <translation>提意見</translation>
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
        <translation>填咗問卷</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry of the staff</source>
        <comment>staff: a request</comment>
        <translation>職員的紀錄</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up for a class</source>
        <comment>staff: a request</comment>
        <translation>報名培訓</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Seen</source>
        <comment>staff: a request</comment>
        <translation>睇到咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is on the way</source>
        <comment>staff: a request</comment>
        <translation>有人行緊過去</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation>辦好咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation>聯絡唔到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation>電話打過了</translation>
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
        <translation>未通過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Could not be delivered</source>
        <comment>staff: a request</comment>
        <translation>送唔到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Has a place</source>
        <comment>staff: a request</comment>
        <translation>有名額</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On the list</source>
        <comment>staff: a request</comment>
        <translation>排緊隊</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it</source>
        <comment>staff: a request</comment>
        <translation>要睇一下</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <comment>staff: a request</comment>
        <translation>未辦</translation>
    </message>
    <message>
        <location line="+27"/>
        <source>today %1</source>
        <comment>staff: a request</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>before today, %1</source>
        <comment>staff: a request</comment>
        <translation>之前，%1</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Handed in before</source>
        <comment>staff: a request</comment>
        <translation>之前交過</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No longer published: look at it</source>
        <comment>staff: a request</comment>
        <translation>已經冇再發佈，請核實</translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation>嚟咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation>冇嚟</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A class that is no longer published</source>
        <comment>staff</comment>
        <translation>已經撤咗嘅班</translation>
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
        <translation>上完喇</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n have a place</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n 人有名額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wait</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n 人等緊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n came</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>嚟咗 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not decided yet</source>
        <comment>staff: a sign-up for a class</comment>
        <translation>名額未定</translation>
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
        <translation>呢部機嘅設定入面冇寫伺服器。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment, the server is looking at the code …</source>
        <comment>setup</comment>
        <translation>請等等，伺服器核對緊…</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not take this code. A code is good once, within a day: have a new one made.</source>
        <comment>setup</comment>
        <translation>伺服器唔認呢個登記碼。一個碼只可以用一次，一日之內有效：請再印一個。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong codes. Please wait a few minutes.</source>
        <comment>setup</comment>
        <translation>錯嘅碼太多，請等幾分鐘再試。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server cannot be reached now. The code stays good: try again.</source>
        <comment>setup</comment>
        <translation>而家連唔到伺服器。登記碼仲有效，請再試一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It did not work. On this machine run: yizhan doctor</source>
        <comment>setup</comment>
        <translation>辦唔到。請喺呢部機度執行：yizhan doctor</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server knows this machine now.</source>
        <comment>setup</comment>
        <translation>伺服器認得呢部機喇。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the ten characters that yizhan-server enrol has printed.</source>
        <comment>setup</comment>
        <translation>請撳 yizhan-server enrol 印出嚟嘅十個字元。</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign-up for a job fair</source>
        <comment>staff: a request</comment>
        <translation>報名招聘會</translation>
    </message>
</context>
<context>
    <name>StatedNote</name>
    <message>
        <location filename="../qml/jobs/StatedNote.qml" line="+21"/>
        <source>%1 state it · %2 do not say</source>
        <comment>facet screen: vacancies that state the condition, and that do not</comment>
        <translation>寫明嘅 %1 · 冇寫明嘅 %2</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation>淨係睇寫明嘅</translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <location filename="../qml/keyboard/StrokeKeys.qml" line="+13"/>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation>橫</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation>豎</translation>
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
        <translation>點</translation>
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
        <translation>回執號碼</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>number</source>
        <translation>第幾個</translation>
    </message>
    <message>
        <location line="-51"/>
        <source>answers</source>
        <translation>答卷</translation>
    </message>
    <message>
        <location line="+54"/>
        <source>said on</source>
        <translation>填寫時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived on</source>
        <translation>送達時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>station</source>
        <translation>驛站</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>device</source>
        <translation>設備</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asked by</source>
        <translation>誰問的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answers to look at</source>
        <translation>要核對的回答數</translation>
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
        <translation>存緊</translation>
    </message>
</context>
<context>
    <name>SurveyReviewScreen</name>
    <message>
        <location filename="../qml/surveys/SurveyReviewScreen.qml" line="+16"/>
        <source>Is this right?</source>
        <comment>survey: title of the last page</comment>
        <translation>睇下啱唔啱</translation>
    </message>
    <message>
        <location line="+52"/>
        <source>It could not be kept. Nothing was sent, and all answers are still here. Please try again.</source>
        <comment>survey</comment>
        <translation>未存到，咩都冇送出去，啱先填嘅都仲喺度。請再試一次。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>survey</comment>
        <translation>呢部機而家送唔到，請問職員</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answers are still to be put right</source>
        <comment>survey, last page</comment>
        <translation>
            <numerusform>仲有 %n 題要改下</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Try again</source>
        <comment>survey: hand it in once more</comment>
        <translation>再試一次</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show me</source>
        <comment>survey, last page: leads to an answer that cannot stand</comment>
        <translation>帶我去睇</translation>
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
        <translation>未存到碟度，啱先填嘅都仲喺度：請叫職員，或者再試一次</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Skip</source>
        <comment>survey: goes on without an answer</comment>
        <translation>跳過</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>To the answers</source>
        <comment>survey: back to the page of all answers</comment>
        <translation>返去檢查</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <comment>survey: to the next question</comment>
        <translation>下一題</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This survey cannot be opened here yet</source>
        <comment>survey: its form has not arrived</comment>
        <translation>呢份問卷喺度仲開唔到</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please try later.</source>
        <comment>survey: its form has not arrived</comment>
        <translation>請遲啲再試</translation>
    </message>
</context>
<context>
    <name>SurveyStats</name>
    <message>
        <location filename="../src/server/app/surveystats.cpp" line="+84"/>
        <source>%1  %2: asked %3, answered %4</source>
        <translation>%1  %2：問了 %3 人，答了 %4 人</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>    on average %1; a quarter up to %2, half up to %3, three quarters up to %4</source>
        <translation>    平均 %1；四分之一不超過 %2，一半不超過 %3，四分之三不超過 %4</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>-: not told, where fewer than %1 said it</source>
        <translation>-：不足 %1 人的不列出</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>survey</source>
        <translation>問卷</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>question</source>
        <translation>題目</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>question in words</source>
        <translation>題目文字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>choice</source>
        <translation>選項</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>choice in words</source>
        <translation>選項文字</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>asked</source>
        <translation>問了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answered</source>
        <translation>答了</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>how many</source>
        <translation>人數</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on average</source>
        <translation>平均</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a quarter up to</source>
        <translation>四分之一不超過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>half up to</source>
        <translation>一半不超過</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>three quarters up to</source>
        <translation>四分之三不超過</translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>Of %n the time is over: they are not counted any more</source>
        <translation>
            <numerusform>%n 份已過保存期限，不再統計</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n cannot be opened, and are not counted</source>
        <translation>
            <numerusform>%n 份打不開，沒有統計</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTile</name>
    <message>
        <location filename="../qml/home/SurveyTile.qml" line="+11"/>
        <source>Tell us what you need</source>
        <comment>home screen: leads to the surveys</comment>
        <translation>講下您需要咩</translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <location filename="../qml/surveys/SurveyWords.qml" line="+12"/>
        <source>Question %1</source>
        <comment>survey: which one is shown</comment>
        <translation>第 %1 題</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the last one</source>
        <comment>survey: how many questions are still to come</comment>
        <translation>最後一題</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n to go</source>
        <comment>survey: how many questions are still to come</comment>
        <translation>
            <numerusform>仲有 %n 題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>about %n to go</source>
        <comment>survey: how many questions are still to come, more or less</comment>
        <translation>
            <numerusform>大約仲有 %n 題</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This question must be answered</source>
        <comment>survey</comment>
        <translation>呢題要答</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not complete yet</source>
        <comment>survey: half a date, no number</comment>
        <translation>仲未填齊</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This cannot be right. Please look again.</source>
        <comment>survey</comment>
        <translation>好似唔啱，請再睇下</translation>
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
            <numerusform>%n 歲</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card</source>
        <comment>survey: the identity number</comment>
        <translation>照身份證填，一共 18 位</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>survey: the identity number</comment>
        <translation>
            <numerusform>還差 %n 位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>survey: the identity number</comment>
        <translation>沒有這樣開頭的號碼。請跟身份證對一下前六位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>survey: the identity number</comment>
        <translation>出生日期不對。請跟身份證對一下中間八位。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>survey: the identity number</comment>
        <translation>有一位不對。請跟身份證對一下，哪裏不一樣就改哪裏。</translation>
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
        <translation>點</translation>
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
            <numerusform>約 %n 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Today %1</source>
        <comment>list of surveys: time of the last answer</comment>
        <translation>今日 %1</translation>
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
        <translation>冇填</translation>
    </message>
</context>
<context>
    <name>SurveysDoor</name>
    <message numerus="yes">
        <location filename="../qml/staff/SurveysDoor.qml" line="+12"/>
        <source>%n not finished: nothing of them is lost</source>
        <comment>staff: surveys that were begun</comment>
        <translation>
            <numerusform>%n 份未做完，都存住</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Surveys</source>
        <comment>staff: leads to what the bureau asks</comment>
        <translation>問卷</translation>
    </message>
</context>
<context>
    <name>SurveysScreen</name>
    <message>
        <location filename="../qml/surveys/SurveysScreen.qml" line="+21"/>
        <source>Surveys</source>
        <comment>title of the list, for staff</comment>
        <translation>問卷</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tell us what you need</source>
        <comment>title of the list of surveys, for residents</comment>
        <translation>講下您需要咩</translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n handed in: they are kept, and sent as soon as there is a network</source>
        <comment>list of surveys, for staff</comment>
        <translation>
            <numerusform>交咗 %n 份：已存好，有網就送出去</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What was begun cannot be read on this disk. Please tell the employment bureau.</source>
        <comment>list of surveys</comment>
        <translation>未做完嘅問卷喺呢隻碟讀唔到，請通知就業局</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not finished</source>
        <comment>list of surveys: heading</comment>
        <translation>未做完嘅</translation>
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
        <translation>幾條問題，撳一撳就得。邊題都可以跳過，隨時可以走，走咗就咩都唔留。</translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Handed in. Tap one to put something right.</source>
        <comment>list of surveys, for staff: heading</comment>
        <translation>交咗嘅。撳一份可以改。</translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The bureau asks nothing just now</source>
        <comment>list of surveys</comment>
        <translation>而家冇問卷</translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCard.qml" line="+25"/>
        <source>Take it along</source>
        <comment>vacancy page: beside the code</comment>
        <translation>掃碼帶走</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Scan the code with your phone: it opens this job.</source>
        <comment>vacancy page: beside the code</comment>
        <translation>用手機掃一掃，就開到呢份工。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code with your phone: it shows what stands here.</source>
        <comment>vacancy page: beside the code</comment>
        <translation>用手機掃一掃，呢度寫嘅就喺手機入面。</translation>
    </message>
</context>
<context>
    <name>TakeAlongCode</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCode.qml" line="+24"/>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation>用手機掃一掃，帶走呢個職位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation>用手機掃一掃，帶走呢啲內容</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Scan to keep it</source>
        <comment>vacancy page, short: below the code</comment>
        <translation>掃碼帶走</translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <location filename="../src/kiosk/viewmodels/takeaway.cpp" line="+58"/>
        <source>Employer: %1</source>
        <translation>單位：%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+31"/>
        <source>Phone: %1</source>
        <translation>電話：%1</translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+26"/>
        <source>Place: %1</source>
        <translation>地點：%1</translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+24"/>
        <source>Hours: %1</source>
        <translation>時間：%1</translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Number: %1</source>
        <translation>編號：%1</translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Vacancy: %1</source>
        <translation>職位：%1</translation>
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
        <translation>招聘會：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day: %1</source>
        <translation>日期：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day: %1</source>
        <translation>最後一日：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Way: %1</source>
        <translation>點去：%1</translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <location filename="../qml/receipts/Ticket.qml" line="+26"/>
        <source>Your code</source>
        <comment>receipt: the pickup code</comment>
        <translation>您嘅回執碼</translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Code for your phone</source>
        <comment>screen reader</comment>
        <translation>畀手機掃嘅碼</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>With this code, or with your phone, you see at any time how it stands.</source>
        <comment>receipt</comment>
        <translation>講呢個碼，或者用手機掃一掃，隨時查到辦到邊一步。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the code down, or take a picture of it. With it you see here at any time how it stands.</source>
        <comment>receipt</comment>
        <translation>將個碼記低，或者影張相。憑佢隨時喺度查到辦到邊一步。</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Code for the door</source>
        <comment>screen reader</comment>
        <translation>入門嘅碼</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is your ticket. Take a picture of it with your phone: at the door it is scanned.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>呢個就係您嘅門票。用手機影低佢，去到門口俾人掃。</translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <location filename="../src/tool/tooloptions.cpp" line="+14"/>
        <source>The kiosk&apos;s data folder</source>
        <translation>一體機的數據文件夾</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation>服務器的公鑰；不給時信任並記住第一次見到的公鑰</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskstatuscommand.cpp" line="+39"/>
        <source>Vacancies: %1</source>
        <translation>崗位：%1</translation>
    </message>
    <message>
        <location line="-7"/>
        <source>not complete yet</source>
        <translation>還不完整</translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation>顯示一體機裏有甚麼、有多新。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the status as JSON</source>
        <translation>用 JSON 寫出狀態</translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="+46"/>
        <location filename="../src/tool/synccommand.cpp" line="+112"/>
        <source>Installing: %1 %</source>
        <translation>正在安裝：%1 %</translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation>%1：已有的內容同樣新或更新；沒有改動</translation>
    </message>
    <message>
        <location line="+125"/>
        <location filename="../src/tool/synccommand.cpp" line="+113"/>
        <source>Write the resulting status as JSON</source>
        <translation>用 JSON 寫出結果狀態</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-118"/>
        <source>Downloading: %1 of %2 KiB</source>
        <translation>正在下載：%1 / %2 KiB</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Changes received: %1</source>
        <translation>收到變更：%1</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next attempt in %1 s</source>
        <translation>%1 秒後再試</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="+84"/>
        <location filename="../src/tool/synccommand.cpp" line="+88"/>
        <source>Address of the server, http://host:8420</source>
        <translation>服務器地址，http://host:8420</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+3"/>
        <source>End when the catalogue is up to date (the default)</source>
        <translation>目錄更新到最新後結束（默認）</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on and follow every change until stopped</source>
        <translation>持續跟隨每次變更，直到停止</translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+140"/>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation>列出一體機裏合願望的崗位和理由；加 --rule 說明是怎樣排的。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation>願望（JSON），見 docs/formats/wishes.md</translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take this day for today</source>
        <translation>把這一天當作今天</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the points of each part</source>
        <translation>列出各項的分</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the page as JSON</source>
        <translation>以 JSON 輸出</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the rule and end</source>
        <translation>寫出排序規則後結束</translation>
    </message>
    <message>
        <location filename="../src/tool/searchcommand.cpp" line="+65"/>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation>像一體機螢幕那樣搜尋職位。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show no more than K vacancies a query</source>
        <translation>每個查詢最多顯示 K 個職位</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation>回答檔案內的查詢(一行一個),寫出查詢、名次、編號和職位名稱</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation>顯示怎樣理解這個查詢,以及每個職位為甚麼排在這裡</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What a resident types</source>
        <translation>居民輸入的內容</translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+28"/>
        <source>exact</source>
        <translation>完全相同</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>beginning</source>
        <translation>開頭相同</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>inside</source>
        <translation>包含</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>synonym</source>
        <translation>同義詞</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds equal</source>
        <translation>同音</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>abbreviation</source>
        <translation>簡拼</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds alike</source>
        <translation>近音</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>filters only</source>
        <translation>只有條件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>mentioned</source>
        <translation>提到</translation>
    </message>
    <message>
        <location line="+59"/>
        <source>read as %1</source>
        <translation>理解為「%1」</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation>沒有全部符合的;以下是部分符合的。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Also mentioned:</source>
        <translation>其他內容提到:</translation>
    </message>
    <message>
        <location line="+31"/>
        <source>words: %1</source>
        <translation>詞:%1</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>searched for: %1</source>
        <translation>查找:%1</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>filter: %1 (%2)</source>
        <translation>條件:%1(%2)</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Suggestions: %1</source>
        <translation>聯想:%1</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Wider area</source>
        <translation>擴大範圍</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fewer wishes</source>
        <translation>減少條件</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <translation>相近工作</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Or ask the staff.</source>
        <translation>也可以問職員。</translation>
    </message>
    <message>
        <location filename="../src/tool/deployinputcommand.cpp" line="+52"/>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation>編譯一體機鍵盤嘅詞庫。</translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Dictionaries: %1 of %2</source>
        <translation>詞庫：%1／%2</translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Not installed: %1</source>
        <translation>未安裝：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lost or damaged: %1. Remedy: %2</source>
        <translation>唔見咗或者壞咗：%1。處理：%2</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation>鍵盤詞庫準備好。</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="+327"/>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation>檢查一部機可以用嘅嘢齊唔齊。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the findings as JSON</source>
        <translation>以 JSON 輸出檢查結果</translation>
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
        <translation>不用一體機上正在用的分數，用這些（TOML）</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-213"/>
        <location line="+37"/>
        <source>catalogue</source>
        <translation>崗位資料</translation>
    </message>
    <message>
        <location line="+36"/>
        <source>documents</source>
        <translation>文件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 are not here yet; yizhan sync fetches them</source>
        <translation>%2 份中還有 %1 份未取到；由 yizhan sync 下載</translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n operations wait, and none was answered since %1; the oldest is %2 of %3</source>
        <translation>
            <numerusform>有 %n 件事沒有送到，從 %1 起沒有一件得到答覆；最早的是 %2，%3</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>nothing is lost. Look at the network and at what is refused here, then yizhan sync says what is in the way</source>
        <translation>甚麼都沒有丟。請看網絡，再看這裏寫着被拒絕的，然後執行 yizhan sync，它會說卡在哪裏</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>nothing is lost. No server knows this kiosk: enrol it, and they go up</source>
        <translation>甚麼都沒有丟。沒有伺服器認識這台機器：登記以後就會送上去</translation>
    </message>
    <message>
        <location line="+72"/>
        <source>settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <location line="+47"/>
        <source>damaged  %1: %2</source>
        <translation>損壞  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused  %1: %2</source>
        <translation>拒收  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cut      %1: %2</source>
        <translation>斷咗  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong    %1: %2</source>
        <translation>寫錯  %1：%2</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stuck    %1: %2</source>
        <translation>卡住  %1：%2</translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="-13"/>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables.</source>
        <translation>把檔案（例如 USB 手指上的）載入驛站的目錄：快照或表格。</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What the rows of the tables are: %1</source>
        <translation>表格各行是甚麼：%1</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take a snapshot, or a table, even if it holds much less than is loaded</source>
        <translation>即使快照或表格比已載入的少得多，亦照樣載入</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Snapshots (.yzsnap) or tables (.xlsx, .csv, .jsonl)</source>
        <translation>快照（.yzsnap）或表格（.xlsx、.csv、.jsonl）</translation>
    </message>
    <message>
        <location filename="../src/tool/main.cpp" line="+18"/>
        <source>the operator&apos;s command for a Yizhan kiosk</source>
        <translation>驛站一體機的操作指令</translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+4"/>
        <source>How many vacancies to show</source>
        <translation>列出幾個職位</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-171"/>
        <source>The catalogue is not what it should be and is being repaired.</source>
        <translation>資料同應有嘅唔一致，正在修復。</translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-180"/>
        <source>identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <location line="+63"/>
        <source>outbox</source>
        <translation>寄件匣</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>an outbox that was moved aside; yizhan outbox export --damaged writes out what can be read of it. Take the file away when that is settled</source>
        <translation>被移到一旁的寄件匣；yizhan outbox export --damaged 可匯出仍可讀的內容。處理完後請移走該檔案</translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="-15"/>
        <source>Enrolled as %1 at the station %2.</source>
        <translation>已登記為 %1，站點 %2。</translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Make a kiosk known to its server, so that it can send.</source>
        <translation>向伺服器登記一體機，使其可以發送。</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The code that yizhan-server enrol prints</source>
        <translation>yizhan-server enrol 列印的登記碼</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the enrolment as JSON</source>
        <translation>以 JSON 輸出登記資訊</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxcommand.cpp" line="+56"/>
        <source>Nothing was handed in here.</source>
        <translation>這裡沒有提交過業務請求。</translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Show what was handed in at a kiosk and what became of it, nothing personal.</source>
        <translation>顯示一體機上提交的業務請求及其結果，不含個人資料。</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export what can be read of the files that were moved aside</source>
        <translation>匯出被移到一旁的檔案中仍可讀的內容</translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../src/tool/ticketcommand.cpp" line="+243"/>
        <source>Write one JSON object a line</source>
        <translation>每行輸出一個 JSON 物件</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all; one by its receipt; all as they are sealed; try again what was set aside</source>
        <translation>全部；按回執編號查一個；匯出全部密封內容；重試擱置的請求</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+33"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location line="-4"/>
        <source>waiting</source>
        <translation>待發送</translation>
    </message>
    <message>
        <location line="+8"/>
        <source>answered</source>
        <translation>已答覆</translation>
    </message>
    <message>
        <location line="-6"/>
        <source>set aside</source>
        <translation>已擱置</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cancelled, still to be sent</source>
        <translation>已取消，待發送</translation>
    </message>
    <message>
        <location line="+40"/>
        <source>its cancellation failed</source>
        <translation>取消未成功</translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Not enrolled: nothing can be sent from here</source>
        <translation>未登記：這裡不能發送</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be sent: %1, the oldest of %2</source>
        <translation>待發送：%1 個，最早的是 %2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set aside: %1</source>
        <translation>已擱置：%1 個</translation>
    </message>
    <message>
        <location filename="../src/tool/submitcommand.cpp" line="+65"/>
        <source>Hand in an operation from the standard input, and print its receipt.</source>
        <translation>從標準輸入提交一個業務請求，並列印回執編號。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the receipt as JSON</source>
        <translation>以 JSON 輸出回執</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is read is like the examples in docs/formats/operations. It is sealed before it is kept; yizhan sync sends it.</source>
        <translation>輸入格式見 docs/formats/operations 中的例子。儲存前先密封；yizhan sync 負責發送。</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+159"/>
        <source>Send what was handed in at a kiosk, and bring its catalogue up to date.</source>
        <translation>發送一體機上提交的內容，並更新目錄。</translation>
    </message>
    <message>
        <location filename="../src/tool/uploadfirst.cpp" line="+25"/>
        <source>A running program sends what was handed in here.</source>
        <translation>執行中的程式會發送這裡提交的內容。</translation>
    </message>
    <message>
        <location filename="../src/tool/operationwords.cpp" line="+17"/>
        <source>on the waiting list, place %1</source>
        <translation>候補，第 %1 位</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the same as %1</source>
        <translation>與 %1 相同</translation>
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
        <translation>outbox.db 唔見咗或者係空嘅，已開咗個新嘅：裏面待發送嘅內容已經冇咗，除非搵返個檔案。如果伺服器凍結咗呢部機，請重新登記。處理好之後請將呢個記錄檔案攞走</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>printer</source>
        <translation>打印機</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="-108"/>
        <source>this kiosk has given a place</source>
        <translation>本機已留名額</translation>
    </message>
    <message>
        <location filename="../src/tool/printcommand.cpp" line="+28"/>
        <source>printer (%1): %2</source>
        <translation>打印機（%1）：%2</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The test page is printed.</source>
        <translation>測試頁已經打印。</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show how the printer of a kiosk is, and try it.</source>
        <translation>睇吓一體機嘅打印機，並且試打。</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print a test page</source>
        <translation>打印測試頁</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan</source>
        <translation>設定檔；唔寫就用資料夾或者 /etc/yizhan 入面嘅 yizhan.toml</translation>
    </message>
    <message>
        <location filename="../src/tool/printercheck.cpp" line="+10"/>
        <source>%1, %2 mm</source>
        <translation>%1，%2 毫米</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>has paper</source>
        <translation>有紙</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its paper is nearly used up</source>
        <translation>啲紙就快用完</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>does not say how much paper it has</source>
        <translation>唔報告仲有幾多紙</translation>
    </message>
    <message>
        <location filename="../src/tool/testslip.cpp" line="+14"/>
        <source>Test page (sample)</source>
        <translation>測試頁（示例）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer</source>
        <translation>單位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A phone reads this code</source>
        <translation>手機掃到呢個碼</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If the dashed lines are cut off at an edge, paper_mm in yizhan.toml is not this paper.</source>
        <translation>虛線兩頭如果有一頭唔齊，即係 yizhan.toml 嘅 paper_mm 同紙闊唔啱。</translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+15"/>
        <source>Part of the catalogue to keep, may be repeated (default: city, and what the kiosk is enrolled for)</source>
        <translation>要保留嘅目錄範圍，可重複（預設：city，同埋本機登記嘅範圍）</translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+95"/>
        <source>Enrolled as %1, station %2; on the staff&apos;s screens: machine %3</source>
        <translation>已登記為 %1，驛站 %2；工作人員見到嘅係：機器 %3</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/doctorcommand.cpp" line="-161"/>
        <source>%n answers since %1, the last one: %2</source>
        <translation>
            <numerusform>自 %1 起 %n 次回應，最近一次：%2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>catalogue (found damaged and repaired %n times, last on %1)</source>
        <translation>
            <numerusform>崗位資料（曾經損壞並修復 %n 次，最近一次 %1）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>of %1 only the %n items that could be saved are here; yizhan sync fetches the rest</source>
        <translation>
            <numerusform>%1 只救回 %n 項，其餘由 yizhan sync 重新下載</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>identity (found damaged and made anew %n times)</source>
        <translation>
            <numerusform>身份（曾發現損壞並重新產生 %n 次）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+82"/>
        <source>%n operations could not be delivered; yizhan outbox list names them, yizhan outbox retry tries again</source>
        <translation>
            <numerusform>%n 個業務請求無法送達；yizhan outbox list 列出它們，yizhan outbox retry 重試</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/kioskstatuscommand.cpp" line="-56"/>
        <source>%1: %n items that could be saved out of a damaged catalogue; the rest comes with the next synchronisation</source>
        <translation>
            <numerusform>%1：從損壞嘅資料中救回 %n 項，其餘喺下次同步時補齊</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1: %n items, cursor %2, sum %3, as of %4</source>
        <translation>
            <numerusform>%1：%n 條，游標 %2，校驗和 %3，截至 %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/loadcommand.cpp" line="-122"/>
        <source>%1: %n items loaded</source>
        <translation>
            <numerusform>%1：載入 %n 條</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/outboxcommand.cpp" line="-50"/>
        <source>%n operations wait again; yizhan sync sends them.</source>
        <translation>
            <numerusform>%n 個業務請求重新等待；yizhan sync 負責發送。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/searchreport.cpp" line="-68"/>
        <source>%1: %n vacancies</source>
        <translation>
            <numerusform>%1：%n 個職位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/synccommand.cpp" line="-75"/>
        <source>As the server had it at %1: %n vacancies</source>
        <translation>
            <numerusform>與伺服器 %1 的內容一致：%n 個職位</numerusform>
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
            <numerusform>已發送：%n 個業務請求</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/tool/formcommand.cpp" line="+62"/>
        <source>Take this for the time, such as 2026-11-23T09:30:00+08:00</source>
        <translation>把這個當作現在，如 2026-11-23T09:30:00+08:00</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>eval: the document in which to evaluate</source>
        <translation>eval：在哪個文檔裏計算</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>eval: the node at which to evaluate</source>
        <translation>eval：從哪個節點計算</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>eval: lines of a name, a tab and an expression</source>
        <translation>eval：一行一個：名稱、製表符、表達式</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>play: write the answers that would be sent</source>
        <translation>play：寫出會提交的答案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: lines of a path, a tab and an answer</source>
        <translation>fill：一行一個：路徑、製表符、答案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: write the answers that would be sent</source>
        <translation>fill：寫出會提交的答案</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Check survey forms (ODK XForms) and try them out.</source>
        <translation>檢查並試填調查表單（ODK XForms）。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>say what is wrong with a form; evaluate expressions; play a script of answers and checks; fill a form in</source>
        <translation>説出表單哪裏有錯；計算表達式；按腳本填答並核對；填好一份表單</translation>
    </message>
    <message>
        <location filename="../src/tool/formfile.cpp" line="+66"/>
        <source>error: %1</source>
        <translation>錯誤：%1</translation>
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
        <translation>答案的類型不對</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answer breaks its rule</source>
        <translation>答案不符合規則</translation>
    </message>
    <message>
        <location filename="../src/tool/scancommand.cpp" line="+94"/>
        <source>Read the QR codes in pictures, as a kiosk&apos;s camera does.</source>
        <translation>像一體機的攝像頭那樣讀圖片裏的二維碼。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read paths from a file, one a line</source>
        <translation>從文件讀路徑，一行一個</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what was tried with each picture</source>
        <translation>顯示每張圖片試了哪些辦法</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add what each code is: a ticket, a receipt, a vacancy …</source>
        <translation>加上每個碼是什麼：票、回執、崗位……</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>With --what: whose links are our own (public_url)</source>
        <translation>配合 --what：哪個網址是我們自己的（public_url）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How long to try with one picture, in milliseconds; 0: one look</source>
        <translation>一張圖片最多試多久，毫秒；0：只看一眼</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>pictures</source>
        <translation>圖片</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of each a line: path, format and text with tabs between, - where nothing was read. An identity number is shown as ***.</source>
        <translation>一張一行：路徑、格式、文字，用製表符隔開；沒讀到寫 -。身份證號顯示為 ***。</translation>
    </message>
    <message>
        <location filename="../src/tool/ticketcommand.cpp" line="+64"/>
        <source>The fair, by its id</source>
        <translation>招聘會的 id</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Good from then on, as in 2026-12-01T08:30 (China)</source>
        <translation>從何時起有效，如 2026-12-01T08:30（北京時間）</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Good before then</source>
        <translation>到何時為止有效</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key that signs; ticket key makes it where there is none</source>
        <translation>簽名用的密鑰；沒有時由 ticket key 生成</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Or the data folder of the kiosk whose key signs</source>
        <translation>或者用哪台一體機的密鑰簽名：它的數據文件夾</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The ticket&apos;s id (of the sign-up); else a new one</source>
        <translation>票號（報名的編號）；不寫則新編一個</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many to issue</source>
        <translation>發幾張</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Whose key it is, for whoever looks</source>
        <translation>這是誰的密鑰，給看的人知道</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The keys whose tickets count</source>
        <translation>哪些密鑰籤的票算數</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ids of tickets that do not count any more, one a line</source>
        <translation>已作廢的票號，一行一個</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Judge as of then</source>
        <translation>按這個時間判斷</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Issue, verify and show tickets of job fairs.</source>
        <translation>發放、核驗、查看招聘會的票。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sign; judge as the door of a fair does; read only; publish a key</source>
        <translation>簽發；像入口那樣核驗；只讀；公佈密鑰</translation>
    </message>
    <message>
        <location filename="../src/tool/ticketwords.cpp" line="+24"/>
        <source>good</source>
        <translation>有效</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not good yet</source>
        <translation>還沒到時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time is over</source>
        <translation>時間過了</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for another fair</source>
        <translation>是別的招聘會的</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revoked</source>
        <translation>已作廢</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that is not in the list</source>
        <translation>簽名的密鑰不在清單裏</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count yet</source>
        <translation>簽名的密鑰還沒生效</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count any more</source>
        <translation>簽名的密鑰已失效</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key of another fair</source>
        <translation>簽名的密鑰屬於別的招聘會</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>forged</source>
        <translation>是偽造的</translation>
    </message>
    <message>
        <location line="+17"/>
        <source>ticket %1, fair %2, key %3, good from %4 until %5</source>
        <translation>票 %1，招聘會 %2，密鑰 %3，%4 至 %5 有效</translation>
    </message>
    <message>
        <location filename="../src/tool/formfill.cpp" line="-4"/>
        <source>its rule cannot be evaluated</source>
        <translation>它的規則無法計算</translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the answer is not among the choices</source>
        <translation>答案不在選項之內</translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+63"/>
        <source>%1: %2 (%3)</source>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <location filename="../src/tool/agreedday.cpp" line="+18"/>
        <source>The clock of this machine says %1; by what the server last signed it is %2.</source>
        <translation>呢部機嘅時鐘話係 %1；照伺服器最後簽名嘅時間係 %2。</translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/handwritingcommand.cpp" line="+67"/>
        <source>Strokes of %n characters are in %1.</source>
        <translation>
            <numerusform>%n 個字嘅筆畫已經寫入 %1。</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Read handwriting, as the kiosk&apos;s pad does.</source>
        <translation>睇手寫嘅字，同一體機嘅手寫板一樣。</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Characters, one a line: id, a tabulator, x,y x,y …;x,y … with a semicolon between strokes</source>
        <translation>要睇嘅字，一行一個：編號、制表符、x,y x,y …;x,y …，筆畫之間用分號隔開</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offer no more than N candidates each</source>
        <translation>每個字最多俾 N 個候選</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which form of a character stands first: simplified or traditional</source>
        <translation>先俾邊種字形：simplified（簡體）或者 traditional（繁體）</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Make the file of strokes from a folder of hanzi-writer-data</source>
        <translation>用 hanzi-writer-data 嘅資料夾整筆畫檔案</translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Where that file is written</source>
        <translation>筆畫檔案寫去邊</translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <location filename="../qml/training/TrainingScreen.qml" line="+19"/>
        <source>Learn a trade</source>
        <comment>title of the shelves of courses</comment>
        <translation>學技能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards stands on each card</source>
        <comment>below the title of the shelves of courses</comment>
        <translation>學會了能做甚麼，寫在每張卡上</translation>
    </message>
    <message>
        <location line="+60"/>
        <source>There is no course at the moment</source>
        <comment>shelves of courses</comment>
        <translation>現在沒有培訓班</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as a school offers one, it stands here.</source>
        <comment>shelves of courses</comment>
        <translation>有學校開班，就會放在這裏。</translation>
    </message>
    <message>
        <location line="-13"/>
        <source>No course fits all of this at the moment</source>
        <comment>shelves of courses</comment>
        <translation>呢幾樣都啱嘅，而家冇</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at all courses.</source>
        <comment>shelves of courses</comment>
        <translation>撳走上面一個條件，或者睇晒全部課程。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all courses</source>
        <comment>shelves of courses: nothing fits the conditions</comment>
        <translation>睇晒全部課程</translation>
    </message>
</context>
<context>
    <name>TrainingTile</name>
    <message>
        <location filename="../qml/home/TrainingTile.qml" line="+11"/>
        <source>Learn a trade</source>
        <comment>home screen</comment>
        <translation>學技能</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards is said</source>
        <comment>home screen, below Learn a trade</comment>
        <translation>學會了能做甚麼</translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <location filename="../qml/training/TrainingWords.qml" line="+20"/>
        <source>Ask for the price</source>
        <comment>course</comment>
        <translation>費用沒寫，可以問</translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Opens %n jobs</source>
        <comment>course: vacancies that one can do after it</comment>
        <translation>
            <numerusform>學會能做 %n 個崗位</numerusform>
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
        <translation>開班日期還沒定</translation>
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
            <numerusform>一共 %n 個位</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Sign up until %1</source>
        <comment>class</comment>
        <translation>報名到%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up begins on %1</source>
        <comment>class</comment>
        <translation>%1開始報名</translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Costs nothing</source>
        <comment>shelves of courses: a condition</comment>
        <translation>唔使錢</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begins soon</source>
        <comment>shelves of courses: a condition</comment>
        <translation>快開班</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Evening or weekend</source>
        <comment>shelves of courses: a condition</comment>
        <translation>夜晚、週末</translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%n people have signed up</source>
        <comment>class: places are given after the sign-up</comment>
        <translation>
            <numerusform>已有 %n 人報名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n places left</source>
        <comment>class</comment>
        <translation>
            <numerusform>仲有 %n 個位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Full, %n people wait</source>
        <comment>class: before you in the queue</comment>
        <translation>
            <numerusform>滿咗，前面排 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Full, you can queue</source>
        <comment>class</comment>
        <translation>滿咗，可以排隊</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>as of %1</source>
        <comment>class: free places, time of today</comment>
        <translation>%1 嘅消息</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of yesterday %1</source>
        <comment>class: free places, time</comment>
        <translation>尋日 %1 嘅消息</translation>
    </message>
</context>
<context>
    <name>UnderstoodChips</name>
    <message>
        <location filename="../qml/jobs/UnderstoodChips.qml" line="+18"/>
        <source>Near here first</source>
        <comment>search: what was understood</comment>
        <translation>近嘅喺前</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No experience needed</source>
        <comment>search: what was understood</comment>
        <translation>唔使經驗</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Looked for:</source>
        <comment>search: in front of the parts of a phrase as they were understood</comment>
        <translation>搵嘅係：</translation>
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
        <translation>請掃碼</translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Call</source>
        <comment>vacancy page, short: dial the number</comment>
        <translation>打電話</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Number</source>
        <comment>vacancy page, short: show the telephone number</comment>
        <translation>睇電話</translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Send on</source>
        <comment>vacancy page on a telephone, short: send it to somebody</comment>
        <translation>傳畀人</translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Similar</source>
        <comment>vacancy page, short: find similar work</comment>
        <translation>搵類似</translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <location filename="../qml/jobs/VacancyCards.qml" line="+48"/>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation>下面嘅職位冇寫明您揀嘅條件，可以問公司</translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message>
        <location filename="../qml/jobs/VacancyFacts.qml" line="+41"/>
        <source>The work</source>
        <comment>vacancy page: above the employer&apos;s own words</comment>
        <translation>做乜嘢</translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <location filename="../qml/jobs/VacancyHead.qml" line="+73"/>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation>聯絡人：%1</translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <location filename="../qml/jobs/VacancyPane.qml" line="+70"/>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation>呢個職位已經完咗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation>公司收返咗，或者已經過咗截止日期。</translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <location filename="../qml/jobs/VacancyScreen.qml" line="+22"/>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation>呢份工</translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <location filename="../qml/jobs/VacancyTable.qml" line="+36"/>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation>喺邊度</translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation>幾時返工</translation>
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
        <translation>冇寫明嘅</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>place</source>
        <comment>vacancy page: what is not said</comment>
        <translation>喺邊度返工</translation>
    </message>
    <message>
        <location line="+0"/>
        <source>working hours</source>
        <comment>vacancy page: what is not said</comment>
        <translation>返工時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>schooling, experience</source>
        <comment>vacancy page: what is not said</comment>
        <translation>學歷、經驗</translation>
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
        <translation>電話</translation>
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
        <translation>打電話嗰陣可以問，亦可以叫職員幫您問。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff here ask for you, and help you apply.</source>
        <comment>vacancy page: below what is not said</comment>
        <translation>職員可以幫您問，亦幫您報名。</translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask for</source>
        <comment>vacancy page: contact person</comment>
        <translation>搵邊個</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../qml/controls/Words.qml" line="+32"/>
        <source>Normal</source>
        <comment>text size</comment>
        <translation>標準</translation>
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
        <translation>人工高</translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation>離得近</translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation>全職兼職</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation>工種</translation>
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
        <translation>鎮街</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay</source>
        <comment>facet</comment>
        <translation>人工</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation>學歷</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation>返工時間</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation>食住保險</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far</source>
        <comment>facet: straight line from the station</comment>
        <translation>離呢度幾遠</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Experience</source>
        <comment>facet: of the person who looks</comment>
        <translation>經驗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation>專區</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation>想做全職定兼職？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation>想做咩工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation>想喺邊度返工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation>邊個鎮街？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation>想要幾多人工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation>您讀到邊度？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation>幾時可以返工？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation>一定要有咩？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far may it be from here?</source>
        <comment>facet screen</comment>
        <translation>離呢度幾遠可以？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long have you done such work?</source>
        <comment>facet screen</comment>
        <translation>您做過幾年？</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation>想搵咩？</translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation>肇慶以外</translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Never, none is asked for</source>
        <comment>facet: experience</comment>
        <translation>冇做過，唔使經驗嘅</translation>
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
        <translation>更耐</translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Day work</source>
        <comment>shelf: gig work, paid by the day</comment>
        <translation>散工日結</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation>媽媽崗</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation>見習</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation>公益性崗位</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation>急請</translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation>返工湊仔兩不誤</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation>畢業生、後生仔女</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation>照顧搵工困難嘅人</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation>即刻要人</translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n 個</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation>仲未收到職位</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation>離線，內容截至 今日 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation>離線，內容截至 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation>更新於 今日 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation>更新於 尋日 %1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation>更新於 %1</translation>
    </message>
    <message>
        <location line="-130"/>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation>最啱</translation>
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
        <translation>少啲要求：%1</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation>相近嘅工作：%1</translation>
    </message>
    <message>
        <location line="+68"/>
        <source>On foot, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>行路，%1內</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bicycle, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>踩車，%1內</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bus, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>搭巴士，%1內</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation>揸車，%1內</translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No vacancies received, tell the staff</source>
        <comment>freshness</comment>
        <translation>仲未收到職位，請話畀職員知</translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not renewed since today %1, tell the staff</source>
        <comment>freshness, time</comment>
        <translation>今日 %1 之後冇再更新，請話畀職員知</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not renewed since %1, tell the staff</source>
        <comment>freshness, date</comment>
        <translation>%1 之後冇再更新，請話畀職員知</translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Paid by the day or the hour</source>
        <comment>shelf, below its name</comment>
        <translation>按日、按鐘計人工</translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <location filename="../qml/jobs/WorkGroupsScreen.qml" line="+70"/>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation>全部職位</translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Evenings</source>
        <comment>groups of work, a way of one&apos;s own: part-time, in the evening</comment>
        <translation>夜晚兼職</translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <location filename="../qml/keyboard/WritingPane.qml" line="+25"/>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation>冇呢個字，退一格再試。</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation>跟筆順撳筆畫：一 丨 即係 十</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation>打粵語讀音：neihou 即係 你好</translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation>打拼音：chushi 即係 厨师</translation>
    </message>
</context>
<context>
    <name>WrittenQuestion</name>
    <message>
        <location filename="../qml/surveys/WrittenQuestion.qml" line="+38"/>
        <location line="+8"/>
        <source>Tap here and write</source>
        <comment>survey: field</comment>
        <translation>撳呢度寫</translation>
    </message>
</context>
<context>
    <name>ZoneTile</name>
    <message numerus="yes">
        <location filename="../qml/fairs/ZoneTile.qml" line="+63"/>
        <source>%n of them yours</source>
        <comment>zone of a job fair: stands that were kept</comment>
        <translation>
            <numerusform>您記低 %n 個</numerusform>
        </translation>
    </message>
</context>
</TS>
