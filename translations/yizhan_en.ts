<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcknowledgeQuestion</name>
    <message>
        <location filename="../qml/surveys/AcknowledgeQuestion.qml" line="+13"/>
        <source>Yes, that is so</source>
        <comment>survey: what the question says is agreed to</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionKeys</name>
    <message>
        <location filename="../qml/keyboard/ActionKeys.qml" line="+24"/>
        <source>Method</source>
        <comment>key: choose another way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Words</source>
        <comment>key: back from digits to words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anew</source>
        <comment>key: clear the handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Clear</source>
        <comment>key: empty the field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Undo</source>
        <comment>key: take back a stroke</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Delete</source>
        <comment>key: take back a character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close</source>
        <comment>key: put the keyboard away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>key: finish typing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgeChoice</name>
    <message>
        <location filename="../qml/match/AgeChoice.qml" line="+19"/>
        <source>Your age, if you like to tell</source>
        <comment>matching: age, beside the schooling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>It only warns you of ages that a job states. It changes no order and is forgotten when you leave.</source>
        <comment>matching: what the age is for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AreaMap</name>
    <message>
        <location filename="../qml/jobs/AreaMap.qml" line="+29"/>
        <source>High-tech</source>
        <comment>map: short for Zhaoqing High-tech Zone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Sketch map</source>
        <comment>below the map of the areas: not to scale</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttractScreen</name>
    <message>
        <location filename="../qml/home/AttractScreen.qml" line="+106"/>
        <source>Find work near home</source>
        <comment>attract screen, the largest words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Tap to start</source>
        <comment>attract screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-44"/>
        <source>%n vacancies are listed here</source>
        <comment>attract screen</comment>
        <translation>
            <numerusform>%n vacancy is listed here</numerusform>
            <numerusform>%n vacancies are listed here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BegunRow</name>
    <message>
        <location filename="../qml/surveys/BegunRow.qml" line="+53"/>
        <source>Tap once more: all its answers go</source>
        <comment>list of surveys: throws one away</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Throw away</source>
        <comment>list of surveys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Go on</source>
        <comment>list of surveys: with one that was begun</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoothHead</name>
    <message>
        <location filename="../qml/fairs/BoothHead.qml" line="+36"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Phone: %1</source>
        <comment>stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoothScreen</name>
    <message>
        <location filename="../qml/fairs/BoothScreen.qml" line="+21"/>
        <source>About this stand</source>
        <comment>title of the page of a stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stand %1</source>
        <comment>stand of a job fair: its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Whom they look for</source>
        <comment>page of a stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Looking for work costs nothing. Do not pay anybody for a job, a deposit or clothes.</source>
        <comment>page of a stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Kept: tap to take it off</source>
        <comment>stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>I want to go to this stand</source>
        <comment>stand of a job fair: keep it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>This stand is not there any more</source>
        <comment>page of a stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The fair is over, or the employer does not come.</source>
        <comment>page of a stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BoothsScreen</name>
    <message>
        <location filename="../qml/fairs/BoothsScreen.qml" line="+22"/>
        <source>Stands</source>
        <comment>title of the list of stands of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CalendarDay</name>
    <message>
        <location filename="../qml/fairs/CalendarDay.qml" line="+34"/>
        <source>%1: %2</source>
        <comment>calendar: day, and how many job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n job fairs</source>
        <comment>calendar</comment>
        <translation>
            <numerusform>%n job fair</numerusform>
            <numerusform>%n job fairs</numerusform>
        </translation>
    </message>
    <message>
        <location line="+26"/>
        <source>today</source>
        <comment>calendar, below the day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallTile</name>
    <message numerus="yes">
        <location filename="../qml/staff/CallTile.qml" line="+47"/>
        <source>Somebody has been calling you for %n minutes</source>
        <comment>staff: a call</comment>
        <translation>
            <numerusform>Somebody has been calling you for %n minute</numerusform>
            <numerusform>Somebody has been calling you for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody calls you</source>
        <comment>staff: a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Machine %1</source>
        <comment>staff: where the call comes from; four digits of its mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Wants to be called back. The bureau has the number.</source>
        <comment>staff: a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>I have seen it</source>
        <comment>staff: a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>I go there</source>
        <comment>staff: a call</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CancelPanel</name>
    <message>
        <location filename="../qml/receipts/CancelPanel.qml" line="+16"/>
        <source>Take it back?</source>
        <comment>receipt: before it is cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No, keep it</source>
        <comment>receipt: do not cancel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Yes, take it back</source>
        <comment>receipt: cancel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Then you are no longer on the list. You can hand it in again later.</source>
        <comment>receipt: before it is cancelled</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateGrid</name>
    <message>
        <location filename="../qml/keyboard/CandidateGrid.qml" line="+88"/>
        <source>Previous candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>More candidates</source>
        <comment>screen reader, keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CategoryChips</name>
    <message>
        <location filename="../qml/training/CategoryChips.qml" line="+19"/>
        <source>All</source>
        <comment>courses of every kind</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInActions</name>
    <message>
        <location filename="../qml/door/CheckInActions.qml" line="+34"/>
        <source>Type a code</source>
        <comment>check-in: the pickup code of a receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Identity number</source>
        <comment>check-in: of somebody without a ticket</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Take the last one back</source>
        <comment>check-in: the last scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Leave it to the visitors</source>
        <comment>check-in: self check-in begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Back to the door</source>
        <comment>check-in: away from a stand</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInCounts</name>
    <message>
        <location filename="../qml/door/CheckInCounts.qml" line="+24"/>
        <source>Inside now</source>
        <comment>check-in: how many people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+16"/>
        <source>%n have come</source>
        <comment>check-in: people, each once</comment>
        <translation>
            <numerusform>%n has come</numerusform>
            <numerusform>%n have come</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>visits</source>
        <comment>check-in: people at a stand, beside their number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInScreen</name>
    <message>
        <location filename="../qml/door/CheckInScreen.qml" line="+23"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Camera on: it only reads codes</source>
        <comment>check-in: sign beside the picture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>They come in</source>
        <comment>check-in: the direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>They go out</source>
        <comment>check-in: the direction</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the tickets of those who ask here</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the tickets of those who go</source>
        <comment>check-in, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Scan the next ticket</source>
        <comment>check-in, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Each visitor counts once. Nobody learns who they are.</source>
        <comment>check-in, for staff: at a stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One after the other: each answer goes by itself. Scan the poster of a stand to count its visitors.</source>
        <comment>check-in, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckInTile</name>
    <message>
        <location filename="../qml/staff/CheckInTile.qml" line="+14"/>
        <source>Check-in</source>
        <comment>staff: at the door of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <location filename="../qml/receipts/CheckRow.qml" line="+62"/>
        <source>Change</source>
        <comment>form: change this answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckScreen</name>
    <message>
        <location filename="../qml/receipts/CheckScreen.qml" line="+29"/>
        <source>Is this right?</source>
        <comment>title of the last page of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Try again</source>
        <comment>form: hand it in once more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>You want this job</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>We call you</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>We call this number</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>It goes to the employment bureau and the employer. You get a receipt with a code.</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-15"/>
        <source>Your identity number</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-34"/>
        <source>You sign up for</source>
        <comment>form, last page: a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+48"/>
        <source>It goes to the employment bureau. You get a receipt with a code, and by it you see whether you have a place.</source>
        <comment>form, last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-48"/>
        <source>You sign up for</source>
        <comment>form, last page: a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>It goes to the employment bureau. You get a receipt with a code: show it at the door.</source>
        <comment>form, last page: a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chip</name>
    <message>
        <location filename="../qml/controls/Chip.qml" line="+16"/>
        <source>Tap to remove this choice</source>
        <comment>screen reader, chip of a chosen filter</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChosenChips</name>
    <message>
        <location filename="../qml/jobs/ChosenChips.qml" line="+36"/>
        <source>“%1”</source>
        <comment>chip: searched words</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Only where stated</source>
        <comment>chip and switch: hide vacancies that do not state a chosen fact</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Add conditions</source>
        <comment>opens the screen of filters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassCard</name>
    <message>
        <location filename="../qml/training/ClassCard.qml" line="+97"/>
        <source>places are given after that day</source>
        <comment>class: nobody has one before</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassList</name>
    <message>
        <location filename="../qml/training/ClassList.qml" line="+25"/>
        <source>Choose a class</source>
        <comment>above the classes of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The next class</source>
        <comment>above the one class of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>free place</source>
        <comment>class: beside the sign of an empty chair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassesDoor</name>
    <message>
        <location filename="../qml/staff/ClassesDoor.qml" line="+14"/>
        <source>Class lists</source>
        <comment>staff: who signed up for which class, and who came</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeEntry</name>
    <message>
        <location filename="../qml/door/CodeEntry.qml" line="+56"/>
        <source>Delete</source>
        <comment>check-in: one character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing a code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <location filename="../src/common/words/codewords.cpp" line="+21"/>
        <source>Full time</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Part time</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Day work</source>
        <comment>kind of employment: gig</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Traineeship</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Internship</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Public welfare post</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>For mothers</source>
        <comment>kind of employment: hours that leave time for the children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Work at home</source>
        <comment>kind of employment: handwork at home</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Seasonal</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Retired people welcome</source>
        <comment>kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Daytime</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Two shifts</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three shifts</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nights</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Weekends</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Flexible hours</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Early shift</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Late shift</source>
        <comment>shift</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Meals</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Lodging</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Social insurance</source>
        <comment>benefit: the five insurances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing fund</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Night allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Company bus</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid daily</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Paid leave</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Holiday gifts</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Meal allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Travel allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Housing allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Hot weather allowance</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Health check</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Training</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bonus</source>
        <comment>benefit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Days off</source>
        <comment>benefit: fixed days off each week or month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Urgent</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Disabled people welcome</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Veterans preferred</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Graduates welcome</source>
        <comment>tag of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sample</source>
        <comment>tag of a vacancy: fictitious</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Any schooling</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Primary school</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Junior secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Senior secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Vocational secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Technical school</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Specialized secondary</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>College (3 years)</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Bachelor</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Master</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Doctor</source>
        <comment>education</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/certificatewords.cpp" line="+16"/>
        <source>health certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>electrician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>welder&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>forklift certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>guard&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fire control certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>child care certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elder care certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cook&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>safety officer&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>driving licence</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>lorry driving licence</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>accounting certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>teaching certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nursing certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pharmacist&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>doctor&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>building certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>crane certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>boiler certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>beautician&apos;s certificate</source>
        <comment>certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a certificate</source>
        <comment>one that no list names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/codewords.cpp" line="+90"/>
        <source>, </source>
        <comment>between two words of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/groupwords.cpp" line="+21"/>
        <source>Factory work</source>
        <comment>group of work: production, assembly, packing, inspection</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Machines and repair</source>
        <comment>group of work: fitters, welders, electricians, mechanics</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Sewing and textiles</source>
        <comment>group of work: garments, shoes, textiles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Kitchen and restaurant</source>
        <comment>group of work: cooks, waiters, hotels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Cleaning</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Home and care</source>
        <comment>group of work: domestic help, child and elder care, hairdressing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Guards</source>
        <comment>group of work: security, doorkeeping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Driving</source>
        <comment>group of work: drivers, transport</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Warehouse and delivery</source>
        <comment>group of work: loading, stores, couriers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Shop and sales</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Office</source>
        <comment>group of work: clerks, accounts, customer service</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Building</source>
        <comment>group of work: construction, decoration</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Farm and garden</source>
        <comment>group of work: farming, fishing, gardening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Health</source>
        <comment>group of work: doctors, nurses, pharmacies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Teaching</source>
        <comment>group of work: teachers, trainers, sport, culture</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Engineering and computers</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Management</source>
        <comment>group of work: heads, supervisors</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other work</source>
        <comment>group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/categorywords.cpp" line="+18"/>
        <source>Cantonese cooking</source>
        <comment>category of courses: programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Guangdong technicians</source>
        <comment>category of courses: programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Household services</source>
        <comment>category of courses: programme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Mothers and babies</source>
        <comment>category of courses: household services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Help at home</source>
        <comment>category of courses: household services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the old</source>
        <comment>category of courses: household services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Care for the sick</source>
        <comment>category of courses: household services</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Starting a business</source>
        <comment>category of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Trades in demand</source>
        <comment>category of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other courses</source>
        <comment>category of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/fairwords.cpp" line="+25"/>
        <source>%1 at night</source>
        <comment>time of day: 0 to 5</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 early in the morning</source>
        <comment>time of day: 5 to 8</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the morning</source>
        <comment>time of day: 8 to 12</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 at noon</source>
        <comment>time of day: 12 to 13</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the afternoon</source>
        <comment>time of day: 13 to 18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 in the evening</source>
        <comment>time of day: 18 to 24</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>%1</source>
        <comment>a full hour of the clock, 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1:30</source>
        <comment>half an hour past the hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1:%2</source>
        <comment>hour and minute of the clock</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Monday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tuesday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Wednesday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Thursday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Friday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Saturday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sunday</source>
        <comment>day of the week</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Night fair</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Campus fair</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Jobs wait for you</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>With the post office</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Help that comes to you</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Warm spring in Guangdong</source>
        <comment>sort of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Job fair</source>
        <comment>sort of job fairs: none of the named ones</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1 to %2</source>
        <comment>two hours of the clock, 7 and 9</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsentScreen</name>
    <message>
        <location filename="../qml/receipts/ConsentScreen.qml" line="+17"/>
        <source>What you are asked for</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>What it is used for</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Who can see it</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For how long</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On this machine</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What to call you, and your telephone number</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To call you about this job, and for nothing else</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the employer of this job</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days at most, then it is deleted. You can take it back at any time.</source>
        <comment>consent</comment>
        <translation>
            <numerusform>%n day at most, then it is deleted. You can take it back at any time.</numerusform>
            <numerusform>%n days at most, then it is deleted. You can take it back at any time.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Locked as soon as you hand it in: this machine cannot open it</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>I want this job</source>
        <comment>title of the page of consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Agree and go on</source>
        <comment>consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>What to call you, your telephone number and your identity number</source>
        <comment>consent to a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>To sign you up for this class and call you about it, and for nothing else</source>
        <comment>consent to a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau, and the school of this class</source>
        <comment>consent to a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Sign up for the class</source>
        <comment>title of the page of consent</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>No, thank you</source>
        <comment>consent: back to the vacancy or the class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>To sign you up for this job fair, and call you when it changes; for nothing else</source>
        <comment>consent to a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau. The employers at the fair do not get it.</source>
        <comment>consent to a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign up for the job fair</source>
        <comment>title of the page of consent</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <location filename="../src/common/console/helptext.cpp" line="+46"/>
        <source>%1 (needed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 (otherwise %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>[options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+16"/>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Exit codes: 0 done, 1 failed, 2 wrong usage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>COMMAND [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 COMMAND --help shows what a command takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/program.cpp" line="+37"/>
        <source>Language of what is printed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <location line="+48"/>
        <source>%1 --help shows what is possible.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseActions</name>
    <message>
        <location filename="../qml/training/CourseActions.qml" line="+50"/>
        <source>Ask first</source>
        <comment>course: above the telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask for: %1</source>
        <comment>course: contact person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>I want to join: call the staff</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sign up: %1</source>
        <comment>page of a course, the first day of the class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Join the queue</source>
        <comment>page of a course: the class is full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Join the queue: %1</source>
        <comment>page of a course: the class is full, its first day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseCards</name>
    <message>
        <location filename="../qml/jobs/CourseCards.qml" line="+30"/>
        <source>Not learned yet? Join a course first</source>
        <comment>vacancy page: above courses that open the vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>gives %1</source>
        <comment>course: certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>teaches this trade</source>
        <comment>course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseFacts</name>
    <message>
        <location filename="../qml/training/CourseFacts.qml" line="+21"/>
        <source>What you get</source>
        <comment>page of a course: certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n hours of teaching</source>
        <comment>page of a course</comment>
        <translation>
            <numerusform>%n hour of teaching</numerusform>
            <numerusform>%n hours of teaching</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Where</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>When</source>
        <comment>page of a course: first day, hours of the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Sign up until %1</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>For whom</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n places</source>
        <comment>page of a course: seats in all</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Who teaches</source>
        <comment>page of a course: provider</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseJobsScreen</name>
    <message>
        <location filename="../qml/jobs/CourseJobsScreen.qml" line="+18"/>
        <source>Work after this course</source>
        <comment>title of a list of vacancies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>%n jobs are open to those who have learned it. Here are the newest.</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>%n job is open to those who have learned it. Here are the newest.</numerusform>
            <numerusform>%n jobs are open to those who have learned it. Here are the newest.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n jobs are open to those who have learned it</source>
        <comment>vacancies after a course</comment>
        <translation>
            <numerusform>%n job is open to those who have learned it</numerusform>
            <numerusform>%n jobs are open to those who have learned it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseScreen</name>
    <message>
        <location filename="../qml/training/CourseScreen.qml" line="+26"/>
        <source>About this course</source>
        <comment>title of the page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+74"/>
        <source>This course has ended</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The school took it back, or its last day to sign up has passed.</source>
        <comment>page of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-33"/>
        <source>Ask the staff here</source>
        <comment>page of a course: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CourseTile</name>
    <message>
        <location filename="../qml/training/CourseTile.qml" line="+80"/>
        <source>No class to sign up for at the moment</source>
        <comment>card of a course</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DigitPad</name>
    <message>
        <location filename="../qml/controls/DigitPad.qml" line="+65"/>
        <source>Clear</source>
        <comment>pad: take back all digits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Delete</source>
        <comment>pad: take back one digit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayPanel</name>
    <message>
        <location filename="../qml/controls/DisplayPanel.qml" line="+18"/>
        <source>Text size and contrast</source>
        <comment>title of the display panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>White on black</source>
        <comment>display panel: strong contrast, on or off</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorReady</name>
    <message>
        <location filename="../qml/door/DoorReady.qml" line="+41"/>
        <source>Camera on: it only reads codes</source>
        <comment>check-in: sign beside the picture</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorVerdict</name>
    <message>
        <location filename="../qml/door/DoorVerdict.qml" line="+88"/>
        <source>Wrong one: take it back</source>
        <comment>check-in: the last scan</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let them in anyway</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Let in without a ticket</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DoorWords</name>
    <message>
        <location filename="../qml/door/DoorWords.qml" line="+40"/>
        <location line="+3"/>
        <source>Come in</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>Welcome back</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Counted</source>
        <comment>at a stand of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Was counted</source>
        <comment>at a stand of a job fair, large: earlier already</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At this stand</source>
        <comment>at a stand of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Good-bye</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Taken back</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is inside</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other fair</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not today</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place yet</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Not known here</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No ticket</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once more</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not valid</source>
        <comment>at the door of a job fair, large</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Without a ticket</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Without a ticket, with their identity number. Only the bureau can open it.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From now on tickets are counted for this stand.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been here before.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody saw them come in at this door.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The last scan does not count.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket came in at %1. Another person with the same ticket? Ask for the pickup code.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is a good ticket, of another job fair. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up was taken back. You can let them in anyway.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket is for another day.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair of this ticket is over.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This sign-up is on the list, or not confirmed. You decide.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It may be good: this machine has not heard of who issued it. You can let them in without a ticket.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody who may has issued this ticket.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is another kind of code.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This station does not know the code, or it was made elsewhere a moment ago. Scan the ticket, or let them in without one.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please do not scan identity cards. Nothing of it was kept.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: it was not written down.</source>
        <comment>at the door, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>You are checked in.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are checked in. Only the bureau can open your number; it is erased after 90 days.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Thank you. Your interest in this stand counts.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Have a safe way home.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This ticket has been used already. Please ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show your ticket, not your identity card. Nothing of it was kept.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show the code of your ticket.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please show it once more, or ask the staff at the door.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please ask the staff at the door: they can help you.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Stand %1</source>
        <comment>check-in: its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card. They are sealed for the bureau and erased after 90 days; nobody can read them here.</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>check-in: the identity number</comment>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is right.</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>This door cannot be opened: see whether the machine is enrolled.</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No network: it works all the same</source>
        <comment>check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n wait to be sent</source>
        <comment>check-in: scans</comment>
        <translation>
            <numerusform>%n waits to be sent</numerusform>
            <numerusform>%n wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DrawingQuestion</name>
    <message>
        <location filename="../qml/surveys/DrawingQuestion.qml" line="+36"/>
        <source>This is drawn already, and kept</source>
        <comment>survey: a signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Write here with your finger</source>
        <comment>survey: a signature</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Wipe it and write anew</source>
        <comment>survey: a signature</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorHint</name>
    <message>
        <location filename="../src/common/catalogue/matchweights.cpp" line="+70"/>
        <source>%1: the table is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: a whole number from %2 to %3 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1: a text of 1 to 40 bytes is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no such key; take it out or correct its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: a looser match must not give more points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: nothing may give more points than same_area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1: a list of 1 to 8 pairs is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1: each step is [metres, points], metres rising and points falling from same_area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>%1: what is not stated must not give more points than what fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>%1: nothing may give more points than met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of codes is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: no certificate of docs/formats/wishes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: three stars need more points than two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: at most 200 tables [[related]]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a list of 2 to 50 names of occupations is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: no name of the classification (assets/occupations.tsv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1: the best values of the six parts add up to %2; they must be 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/catalogue/synonymlist.cpp" line="+62"/>
        <source>a line begins with one of = &gt; ~ + ! #</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>one word alone means nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <location line="+5"/>
        <source>words, a colon, words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>a word, then the characters that spoil it: behind the word as they are, before it with a dash at their end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>more than 120 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>a weight is a number from 1 to 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/arguments.cpp" line="+78"/>
        <source>it belongs to: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+66"/>
        <source>write a whole number from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-123"/>
        <source>write one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/settingsfile.cpp" line="+76"/>
        <source>write [%1] on a line of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/tomlsection.cpp" line="+88"/>
        <source>%1 must be a whole number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 must be a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>%1 must be true or false, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be a text in quotes, at most %2 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1 must be one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1 must be a list of different texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>%1 must be a list out of %2, none twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>instead of %1 one of: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>instead of %1 perhaps %2?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/matching/wishesjson.cpp" line="+92"/>
        <source>%1: an object { … } is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: wishes say what work somebody looks for, not who somebody is; take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1: no such member; take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>%1: a list of texts is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>%1: a list of at most 32 texts is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an entry is empty or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a short text is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: a number from %2 to %3 is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: true or false is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <location line="+136"/>
        <source>%1: a code that docs/formats/wishes.md does not list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-122"/>
        <source>%1: no occupation is known for an entry; write its code or name (assets/occupations.tsv), or choose a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: no such group (docs/formats/wishes.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>%1: no code of a county or town of the city (six or nine digits)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>%1: lat and lon go together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1: it needs lat and lon to measure from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: a must needs a place: area, or lat and lon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1: MONTH, DAY or HOUR is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1: an amount in yuan is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/bureautext.cpp" line="+47"/>
        <source>the text has %1 bytes; at most %2 reach a kiosk: shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/storage/privatefile.cpp" line="+62"/>
        <source>run it as the owner: runuser -u %1 -- … (or sudo -u %1 …)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/sync/uploader.cpp" line="+46"/>
        <source>what waits is kept: send it in %1 minutes or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+52"/>
        <source>write a line for some days, like %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/print/port.cpp" line="+28"/>
        <source>write a device such as /dev/usb/lp0, or host:port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/printersection.cpp" line="+39"/>
        <source>paper_mm must be 58 or 80; with cups also 148 or 210</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>with this kind, address says where the printer is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/tableheader.cpp" line="+131"/>
        <source>put a row with %1 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/settings/kioskconfig.cpp" line="+83"/>
        <source>write none, keyboard, or a device such as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/devices/deviceregistry.cpp" line="+139"/>
        <source>yizhan-server devices list names those there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/textdecoding.cpp" line="+182"/>
        <source>line %1 (byte %2 of the file) holds a NUL byte: not a text file, or damaged; export it again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>line %1 (byte %2 of the file) is not UTF-16; save the file again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>line %1 (byte %2 of the file) is not UTF-8, as the text before it is; save the file again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>line %1 (byte %2 of the file) is neither UTF-8 nor GB18030; save the file again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/crypto/signing.cpp" line="+80"/>
        <source>this file holds no secret key of 128 hexadecimal digits; put it back from a backup. Only where nobody trusts that key yet, remove it: the next start makes another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorWords</name>
    <message>
        <location filename="../src/common/console/errorwords.cpp" line="+38"/>
        <source>a file or device cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk and who may use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something that is needed does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+366"/>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong usage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was given breaks a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+141"/>
        <source>correct what is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was given is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten or split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>it took too long</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was read is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>somebody else holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-170"/>
        <location line="+185"/>
        <source>try again in a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>written by a newer version of this program</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-18"/>
        <source>signed by a key that is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check where it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-265"/>
        <source>the connection failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <location line="+90"/>
        <source>check the network, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the other side&apos;s answer is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its address and version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server asks for a new beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-64"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+72"/>
        <source>a new snapshot is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-26"/>
        <source>stopped on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+127"/>
        <source>the database refuses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check its version and the rights of its user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this version cannot handle it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many open files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Device or resource busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>File exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Connection refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Cannot assign requested address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-111"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-11"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>%1; %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+5"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="+11"/>
        <source>there is no such command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option needs a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it behind the option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the option takes no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave out the equals sign and what follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add it with its value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is expected here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out, or put the name of its option before it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too little was named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name at least one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>these exclude each other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this option belongs to something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number that is possible here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>not one of the possible values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 1080x1920</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>not the address of a machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 10.0.0.7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+61"/>
        <source>no address of a server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>write it like http://host:8420</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no media type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like image/webp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the results could not be written in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>free some space where they go, and run it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate and its key belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --cert and --key, or neither</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-6"/>
        <source>the file cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check its name and who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it again from where it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+26"/>
        <source>check the free space and who may write there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>free some space on the disk of this file; then it goes on by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no file can be made in the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no room for temporary files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+12"/>
        <source>free some disk space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <location filename="../src/common/console/wordingsofforms.cpp" line="+17"/>
        <source>the file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-13"/>
        <source>split it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-203"/>
        <location line="+2"/>
        <location line="+203"/>
        <source>check who may write there, and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the report cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write beside the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the report cannot be written in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file is not in one encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file holds bytes that no text has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>export it again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+63"/>
        <source>export the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-62"/>
        <source>the file is no JSON Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>export it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 岗位名称, 单位名称 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>headings are merged cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them: one heading a column, all in one row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a heading stands twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename or delete one of the two columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete the columns that are not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the table has too many rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a web page under the name of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+5"/>
        <source>open it and save it as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>the row is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete what is no vacancy from the row; look for a quote that is never closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a workbook of the old .xls format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the workbook has a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save a copy without one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook is cut off or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fetch or save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the archive inflates to more than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+22"/>
        <source>do not trust the file; ask for a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-21"/>
        <source>the workbook is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+10"/>
        <source>split the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an archive, but no workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the table as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook has no visible sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show the sheet that holds the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook lacks a part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the sheet has too many merged cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>unmerge them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the workbook holds too many texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+5"/>
        <source>a part of the workbook cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <location line="+3"/>
        <location line="+2"/>
        <source>open it and save it again as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>a part of the workbook is in an encoding that workbooks do not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the workbook holds a declaration that no workbook needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the table of occupations is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it, or take out what is not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is a workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the sheet as CSV UTF-8 (另存为 CSV UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quote is not closed, or the row has too many cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the first row does not name the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name them title and code, or 岗位名称 and 职业代码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a title or pattern has 1 to 120 characters, and is more than a star</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no code of the classification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one like 4-09-08-01, or - for no occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this title stands in the table already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete one of the two rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of synonyms is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it: at most 1 MiB and 50,000 words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the line cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/synonyms.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a word has 1 to 16 letters or digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it; --remove takes a published list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+30"/>
        <source>shorten it: at most 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-116"/>
        <source>the file is not saved as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open it in an editor and save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+116"/>
        <source>the file of points is not written as TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the line that is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of points is of another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/matching-weights.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+40"/>
        <source>take it out or correct its spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the points do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the best values of the six parts must be 100 together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-106"/>
        <location line="+40"/>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of wishes is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the wishes hold something about the person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>matching takes nothing of the kind: take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have no such member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out or correct its spelling (docs/formats/wishes.md)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the wishes have a value that they cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see docs/formats/wishes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it to at most 1,000 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file has too many lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>split it: at most 100,000 lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file is not in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it again as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-330"/>
        <source>the server does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, and its address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no server of this name is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+131"/>
        <source>check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-130"/>
        <source>the server&apos;s certificate is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the clock of this machine, and the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server fell silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the connection broke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>check the network, and try again; what has arrived is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the connection was ended on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server is busy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+6"/>
        <location line="+57"/>
        <source>the server&apos;s answer is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-62"/>
        <location line="+2"/>
        <location line="+4"/>
        <location line="+57"/>
        <source>check that this is the address of a Yizhan server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-62"/>
        <source>the server&apos;s answer is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server has no snapshot yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute; it makes one by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+104"/>
        <source>the server&apos;s answer is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-102"/>
        <source>the server&apos;s answer is not in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server&apos;s answer does not follow what is held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; otherwise a new snapshot is taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has begun a new history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server knows less than is held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what is held here is too old for single changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server speaks another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that is older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server renews what is not held here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+8"/>
        <source>it is repaired with a new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <location line="+239"/>
        <source>no name of a scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-238"/>
        <location line="+239"/>
        <source>write it like city or station:s-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-238"/>
        <source>an item has no name that can travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id: 1 to 200 bytes of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an item is too large to travel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten its texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here differs from the server&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>not a snapshot of Yizhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+25"/>
        <source>check that this is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-24"/>
        <source>the head of the snapshot cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+13"/>
        <location line="+2"/>
        <location line="+19"/>
        <source>copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-37"/>
        <source>the snapshot is cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the snapshot does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy or download it again; do not use it if that changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is signed by a key that this kiosk does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+92"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-89"/>
        <source>the snapshot was made for another version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot is for other kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the one of this station&apos;s scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the rows of the snapshot do not add up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the snapshot holds a row that is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the server, and take a new snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the snapshot is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a snapshot in the folder is not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it; the server makes a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the folder of the snapshots cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the snapshot cannot be copied there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing was ever published in this scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --scope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content inflates to more than it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>do not use it; copy or download it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the content is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the content cannot be packed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the memory and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server takes too long to answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>something else than the server answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check whether this network wants a login first, and the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the network sends us to a page of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>log in to the network, or check the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server refuses what was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that this is the address of a Yizhan server, and its version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server has trouble of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look into its log; it is tried again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have what was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is tried again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what is held here cannot be continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+71"/>
        <source>the server sent more than it announced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-69"/>
        <source>what answered is not signed by anybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody may stand between this kiosk and its server; check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is signed by a key that this kiosk does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if the server&apos;s key was changed on purpose, give the new one with --key; otherwise check the address and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+6"/>
        <source>what came was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-102"/>
        <source>try again; if it happens again, look at what stands between this kiosk and its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-5"/>
        <source>the server&apos;s answer was cut off on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>it is tried again; if it happens again, look at the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the server&apos;s answer inflates to more than any page has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an old answer came out of a cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the proxies between this kiosk and its server: they must heed Cache-Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>signed by a key that this kiosk does not trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what answered is of an older history of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>after a restore of the server&apos;s database run yizhan-server new-epoch there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the snapshot is of an older history of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>only what is older than what is held here is offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing was changed; if the server was restored from a backup, run yizhan-server new-epoch there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>most of the catalogue is gone at the server, and nobody there said that this is meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what is held here stays; look at the server, or load a snapshot with --yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue is larger than any may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server sent another part than was asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such picture of the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it beside the table, or say by --pictures where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the picture of the hall is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it smaller: at most 8 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall is no picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG, JPEG or WebP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the plan of the hall cannot be taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the server does not have this document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is asked for again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file that was meant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the document is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>somebody else holds the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>free some space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the database cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write to the folder and its files, and that the disk is not read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the database cannot be read or written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="-130"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>check the disk and who may use the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <source>the database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <location line="+6"/>
        <source>restore it from a backup, or let the kiosk take the catalogue anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>the database cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may use the folder, and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the database was written by a newer version of this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the connection to PostgreSQL is not written as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;host=db dbname=yizhan&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the driver for PostgreSQL is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install libqt6sql6-psql</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let us in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that it runs, the connection, the user and the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a key has 64 hexadecimal digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+122"/>
        <source>check who may read it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-121"/>
        <source>nothing has been loaded here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync or yizhan load first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the catalogue was written by an older version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan sync once to bring it up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of the catalogue is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <location line="+3"/>
        <location line="+4"/>
        <source>the kiosk repairs it by itself; if that comes again, exchange the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>items of the catalogue are lost or changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what the catalogue says of itself was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>what is browsed and searched is not what the catalogue holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the file of the catalogue was deleted or exchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the kiosk puts it back by itself; find out who did it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program is updating this data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+122"/>
        <source>stop it, or wait for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-10"/>
        <source>the data folder cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+22"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <location line="+6"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+1"/>
        <source>check who may write to it, and the free space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-3"/>
        <source>another import is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-78"/>
        <source>wait for its end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-1"/>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+1"/>
        <source>the folder cannot be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>this user may not write into the folder, or its disk is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run the command as the user who owns the folder, or see to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there are no tables of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the kinds that --help names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>no vacancies were loaded from tables here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>load a table of vacancies first: these rows alone would take their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no name of a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 of: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no number of days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 1 to 3650</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no catalogue in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check --data; yizhan-server import makes one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-2"/>
        <source>another yizhan-server serves this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it first, or give --data another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>the key that kiosks of this database trust is not in this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put keys/snapshot.key back from a backup, or give all servers of a database the same folder; --adopt-folder begins with a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>no address to listen on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 127.0.0.1:8420 or [::1]:8420</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this address cannot be listened on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write an address of this machine, such as 127.0.0.1:8420</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>another program listens there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop it, or take another port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the certificate cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a PEM file with the whole chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the key does not belong to the certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the PEM file of its private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+3"/>
        <source>the folder of the dictionaries cannot be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>some dictionaries cannot be compiled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install them again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the model of handwriting cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install tegaki-zinnia-simplified-chinese again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of strokes cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it anew with yizhan handwriting --compile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no strokes can be made of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the package hanzi-writer-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line is no character that was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as id, a tabulator and x,y x,y …;x,y …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy of the catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>take the catalogue anew with yizhan sync</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>a vacancy of the catalogue has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a course of the catalogue has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>install it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the dictionary is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>install the program again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the dictionary is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the program is built without its synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is nothing to draw as a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>too much for a code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>shorten the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the code cannot be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the settings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may read the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the settings file is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it has at most 64 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this line is not written as it must be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>compare it with the notes in kiosk-config/yizhan.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a setting has a value that it cannot have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no area of the city has this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write six digits such as &quot;441202&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>latitude and longitude belong together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write both or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like &quot;http://10.0.0.5:8420&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the 64 digits that yizhan-server status prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the screens cannot be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages of packages.txt, section run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>PostgreSQL takes no more connections now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a moment; raise max_connections if it lasts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL does not let this user in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the user, the password and pg_hba.conf</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>PostgreSQL has no database of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make it with createdb, or correct --db</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such file or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this file may not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file cannot be put in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check who may write there, and the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file cannot be brought safely to the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-74"/>
        <source>what is sent or received finds no room on the disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-13"/>
        <source>an item of the catalogue cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-51"/>
        <source>the file with the connection to PostgreSQL says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it into its first line, like &quot;host=db dbname=yizhan&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this PostgreSQL database does not keep text as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make another with createdb --encoding=UTF8 --template=template0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-28"/>
        <source>the database is empty, but there was one here before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup; --allow-empty serves it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>kiosks of this database trust another key than this folder&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>this database belongs to another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give all servers of a database the same folder; --adopt-folder changes to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+45"/>
        <source>the catalogue no longer holds this item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was withdrawn, or its last day has passed; ask again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-12"/>
        <source>no code of this kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy it as it was printed: capitals and digits, the hyphen may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the folder belongs to another user, who could not read what root puts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>run it as the owner of the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-257"/>
        <source>the server&apos;s catalogue is damaged; what is shown here stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at the server, run yizhan-server status; it says what helps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>a text is not the one that was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>run yizhan-server repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>a row of the snapshot does not match its checksum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+66"/>
        <source>this kiosk&apos;s identity is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing needs to be done: the file goes into the folder damaged, and the kiosk believes the same server as before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kiosk&apos;s identity is damaged, and nothing else says which server it believes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>give the server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key; or restore device.db from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this kiosk&apos;s identity is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this kiosk&apos;s identity and its catalogue name different servers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the right server&apos;s key, which yizhan-server status shows: public_key in yizhan.toml, or --key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+190"/>
        <source>PostgreSQL takes no changes now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the primary server, not a standby, and look at default_transaction_read_only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this user of PostgreSQL may not do that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the user the rights on the tables, or connect as their owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>no name of a station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like s-17: small letters, digits, hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key that could close what residents type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan-server keys new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was cancelled, or never accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>no kind of table that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no kind of drawing that can be written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let the name end with .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more rows than a sheet can hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --since, or write a .csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-38"/>
        <source>the server&apos;s answer is none to what was sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, update the program on both ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what answered did not sign its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server and the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answer was changed on its way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the answer belongs to another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again; if it happens again, look at the proxies between this kiosk and its server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>these are no operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sent them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>operations in a form that this version does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more operations than go out at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>send them in smaller batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has frozen this kiosk: two machines use its identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>find the other one; then enrol one of the two anew with yizhan enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no server knows this kiosk yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>enrol it with yizhan enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the server no longer takes anything from this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>if that was not meant, enrol it anew with yizhan enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the server does not know this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the address of the server, or enrol the kiosk with yizhan enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>the server does not take this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is good once and for 24 hours: get another with yizhan-server enrol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>too many wrong codes were tried</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait a minute, and look whether the code is copied as it was printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>characters that may not stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take out control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>none of the choices of this field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+60"/>
        <source>take one that the format of operations names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-59"/>
        <source>nothing is written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it, or leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>this field must be filled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not a telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a mobile number has 11 digits and begins with 13 to 19; a number with an area code begins with 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this kind has no such field, or it stands there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>what it is about is missing, or does not fit its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the id of an item where the kind is about one, and none elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was kept is no longer what was signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>exchange the disk; yizhan outbox export writes out what is there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+2"/>
        <source>this is no operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>write it like one of the examples in docs/formats/operations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>update the program that made it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the receipt that it refers to is missing, or does not fit its kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the code of the receipt where the kind refers to one, and none elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>more text than an operation may hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>there is no such kind of operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of what waits to be sent is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is moved aside, and a new one begun; yizhan outbox export --damaged writes out what can still be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>another program is writing what waits to be sent; a running kiosk sends it by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>this kiosk knows no such receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; answered ones are forgotten after 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>what was sealed is no operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>update the program that sealed it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sealed belongs to another operation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody but this kiosk could have done that: look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sealed for another key, or changed on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try the key that was in use then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the signature of the request does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not change what passes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the request reached the server without its signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at what stands between this kiosk and its server: it may not take away fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the server has had this request before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is sent again with a new mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the clocks of kiosk and server are too far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set both right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>what the server said of an operation cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-9"/>
        <source>put keys/snapshot.key back from a backup, or copy it from the server where it was renewed; --adopt-folder begins with this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-33"/>
        <source>this file exists and is never overwritten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-183"/>
        <source>the server&apos;s key says that it took the place of keys that did not name it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>put keys/snapshot.key back from a backup at the server; nothing at this kiosk was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>there is no key yet that could be renewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name the folder of the server with --data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+57"/>
        <source>an identity number whose birth date is no day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+7"/>
        <location line="+2"/>
        <location line="+2"/>
        <source>compare it with the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-9"/>
        <source>an identity number has 17 digits, then a digit or X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it without blanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an identity number whose last character does not fit the others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an identity number has 18 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>no identity number begins like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>this is no kiosk&apos;s data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --data the folder that the kiosk is started with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+59"/>
        <source>no operation with this receipt has arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the code; the kiosk may not have sent it yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>the server has no time for what waits to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it is kept: try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofprinter.cpp" line="+13"/>
        <source>this station has no printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name one under [printer] in yizhan.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no printer at this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct address under [printer] in yizhan.toml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer cannot be reached</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it on, look at its cable, and whether the kiosk may use it (group lp)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the printer does not go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>switch it off and on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer has no paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put paper in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>close its cover until it clicks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer is off line or stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>press its button; start a queue of CUPS again with cupsenable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the printer reports a fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look for jammed paper and at its knife, then switch it off and on again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>CUPS has no queue of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lpstat -p lists those that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the programs of CUPS are not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>install the packages cups and cups-client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>CUPS does not take the slip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at the queue with lpstat -l -p</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the slip would be too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put less on it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the code would be too fine for this paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>use wider paper, or set public_url</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="+12"/>
        <source>another server serves this database out of a copy of this folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>stop that one, and give all servers of a database one and the same folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-141"/>
        <source>this belongs to another station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take it out of the settings (scopes), or enrol the kiosk for that station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+48"/>
        <source>there is no such class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give its id as it stands in the catalogue: source/number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not so many places are free, or somebody waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>lend fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no active kiosk stands at this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>see yizhan-server devices list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>places of this class are not given as people come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only such places can be lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the file of what waits to be sent is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>the two PINs are not the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>type it once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a PIN has digits and nothing else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>take 6 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>the PIN is too short or too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the memory of this machine is not enough for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it takes 128 MiB for a moment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>anybody would try this PIN first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take digits that are neither all the same nor a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>somebody of the staff needs a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give 1 to 20 characters with --name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody of this station has this id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff list shows them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the file of targets is no TOML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+3"/>
        <source>write it as docs/formats/training-targets.md shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>there is no such category of courses, or no number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofserver.cpp" line="-30"/>
        <source>opening hours that cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write them like mon-fri 8:30-12:00 14:30-17:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a class would have got more people than it has places; nothing was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nothing is lost: kiosks send it again. If it lasts, keep a copy of the database and report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="-194"/>
        <source>it gets another one, and believes the server that its catalogue came from; where it was enrolled, enrol it anew with yizhan enrol: it cannot send until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-50"/>
        <source>look for the former outbox.db, or what waited in it is lost; another one begins with what is handed in next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofservices.cpp" line="+220"/>
        <source>this is no sign-up of somebody who is expected at a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="-8"/>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-20T08:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsoffiles.cpp" line="+8"/>
        <source>the cells are parted by full-width commas or other full-width signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>part them by a half-width comma (,), or save the table as .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>write one JSON object a line, in UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>open it in a spreadsheet program and save it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>the file of headings is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the file of headings cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write [columns] and below it lines like &quot;发证机关&quot; = &quot;资格证书&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a usual heading of docs/formats/import-table.md, or &quot;&quot; to leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-4"/>
        <source>this is no well-formed XML</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make the form anew, or correct it at this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a document type is not accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the line with &lt;!DOCTYPE out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put long lists of choices into files beside the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>elements are nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct it at the column that is named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression calls a function that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its name; docs/formats/forms.md lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a function is given too many arguments or too few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the call; docs/formats/forms.md lists them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an expression is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>compute parts of it in questions of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>an expression is nested too deep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression takes too long to compute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>have it look at fewer nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression is given what it cannot work with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a pattern of regex() is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression names an instance that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>the file of a form is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it back from a backup, or publish the form again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>only a .zip holds the answers as they came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give a name that ends with .zip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file that came with answers is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy attachments/ of the server&apos;s folder too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this was closed to another key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the file of the key that it was closed to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent is no form of several parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the parts of what was sent do not begin or end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a part of what was sent has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was sent has too many parts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a part of what was sent says too much of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was sent holds no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers name no form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answers have no id, or one that is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the files beside the form are too many, or too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make its pictures smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>this is no XForm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>convert the sheet to an XForm first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no place for answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form computes in a circle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take one of the nodes out of the other&apos;s rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a list that is named is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a question has no place for its answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct its ref</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this cannot be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the choices out of a list say no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a list beside the form is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a list beside the form is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a file beside the form is missing or damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put it into the folder of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers are of another form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the answers have grown too many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the question is read-only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a group takes no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form has no such node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it like 2026-11-23T09:30:00+08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a line of the script is not understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>docs/formats/forms.md says what can stand there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a rule is for a node that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>an action is for a node that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an expression looks at a node that there is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a type that is not known counts as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>an action waits for an event that never comes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an element that is not known is passed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>choices are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a range is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a language comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a template belongs to no repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>phones can ask this question, kiosks lead past it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>only phones can ask this question, and it must be answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>publish the form for staff with phones, or let it be skipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something in the form does nothing here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-6"/>
        <source>this is no picture that can be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as PNG or JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the picture is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>at most 32 MiB and 50 million pixels are read: make it smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of pictures is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>this is no ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket has 154 characters: scan it, do not copy it by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a ticket of a later version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>a ticket cannot be good in this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end, whole minutes from 2026 to 2057</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no key here that could sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>make one with yizhan ticket key --key-file, or name the data folder of a kiosk that was started once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this is no list of keys of tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan ticket key writes one; docs/formats/ticket.md describes it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of keys is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>take out those whose time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-3"/>
        <source>this is no list of revoked tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one id of a ticket, 32 hexadecimal digits, on each line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the list of revoked tickets is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="-81"/>
        <source>another code is being proved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the vacancies of this kiosk are not open yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>try again in a minute; yizhan doctor says what is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofcommand.cpp" line="+1"/>
        <source>the end is not after the beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name a beginning and a later end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-137"/>
        <source>an element has too many attributes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+82"/>
        <source>a list beside the form is neither UTF-8 nor GB18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save it as UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a quotation mark in a list beside the form is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>rows of a list beside the form have too many or too few cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>the form computes this answer itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take its line out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>two binds are for the same node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put their rules into one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the value of a choice is empty, holds a space or comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give each choice one word of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a text that is named is in no language of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the number of a repeat depends on the repeat itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the number from a node outside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/errorwords.cpp" line="-59"/>
        <source>row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>key %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofforms.cpp" line="-106"/>
        <source>the file cannot be removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of this survey is not here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>wait until the kiosk has fetched it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not the name of a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nobody is signed in who could read the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sign in with the PIN of who began it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the form of the draft is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the draft is too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hand it in, or write less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no key can be made of this PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>the form has no id, or one that cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give it an id and a version of letters and digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>this version of the form is published with another content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give the form another version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no such form is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>yizhan-server form list names those that are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofscanning.cpp" line="-26"/>
        <source>this is no scan of a job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no job fair&apos;s door is open here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the check-in of a job fair first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody signed up for this job fair, or came to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its id: it stands at the end of the address of its page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up has no id that a ticket could bear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>repair the database, or restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/console/wordingsofuplink.cpp" line="+56"/>
        <source>what was scanned is missing, or is no scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as docs/formats/checkin.md says, and only for fair_scan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FacetScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/FacetScreen.qml" line="+21"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <location line="+14"/>
        <source>In a straight line from this station; the way there is longer.</source>
        <comment>facet screen, above the distances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>None of these is known to lie within %1 of here.</source>
        <comment>facet screen, in the place of the distances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>None of these says anything about it.</source>
        <comment>facet screen, in the place of the choices</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+17"/>
        <source>Not stated</source>
        <comment>a fact that the employer did not publish</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/moneywords.cpp" line="+77"/>
        <source>%1–%2</source>
        <comment>pay: from, to</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Pay not stated</source>
        <comment>pay not stated</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1 a month</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a day</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 an hour</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a piece</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 a year</source>
        <comment>pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Paid by the piece</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>%1 and more</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-117"/>
        <source>%1 thousand</source>
        <comment>amount of money: 4千</comment>
        <translation>%1,000 yuan</translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 ten thousand</source>
        <comment>amount of money: 1万</comment>
        <translation>%1 ten thousand yuan</translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="+101"/>
        <source>No experience needed</source>
        <comment>requirement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n months of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>%n month of experience</numerusform>
            <numerusform>%n months of experience</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n years of experience</source>
        <comment>requirement</comment>
        <translation>
            <numerusform>%n year of experience</numerusform>
            <numerusform>%n years of experience</numerusform>
        </translation>
    </message>
    <message>
        <location line="+20"/>
        <source>The employer states an age: %1 to %2</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employer states an age: up to %1</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employer states an age: from %1</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-48"/>
        <source>%1/%2</source>
        <comment>date: month, day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Last day today</source>
        <comment>vacancy ends</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n days left</source>
        <comment>vacancy ends</comment>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/common/words/moneywords.cpp" line="+30"/>
        <location line="+92"/>
        <source>¥%1</source>
        <comment>amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-9"/>
        <source>less than %1</source>
        <comment>band of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Free</source>
        <comment>price of a course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+51"/>
        <source>starts on %1</source>
        <comment>course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-47"/>
        <source>%1</source>
        <comment>words that are in this language already</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="-66"/>
        <location line="+45"/>
        <source>%1 m</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-42"/>
        <location line="+43"/>
        <source>%1 km</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>about %1</source>
        <comment>distance to the middle of a town</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>%1 from here</source>
        <comment>distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>%1½ years of experience</source>
        <comment>requirement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+39"/>
        <source>%1, %2</source>
        <comment>a day of another year, and that year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-29"/>
        <source>Employer not said</source>
        <comment>card of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>%n wanted</numerusform>
            <numerusform>%n wanted</numerusform>
        </translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Place not said, you can ask</source>
        <comment>card of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/vacancywords.cpp" line="+34"/>
        <source>aged %1–%2</source>
        <comment>card: the employer states an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>aged up to %1</source>
        <comment>card: the employer states an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>aged %1 and over</source>
        <comment>card: the employer states an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>schooling and experience not said</source>
        <comment>card: demands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>schooling not said</source>
        <comment>card: demands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>experience not said</source>
        <comment>card: demands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Demands are not said, you can ask</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Hours are not said, you can ask</source>
        <comment>card</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posted today</source>
        <comment>vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>posted yesterday</source>
        <comment>vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>posted on %1</source>
        <comment>vacancy: a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>posted on %1, %2</source>
        <comment>vacancy: a day, its year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-4"/>
        <source>posted %n days ago</source>
        <comment>vacancy</comment>
        <translation>
            <numerusform>posted %n day ago</numerusform>
            <numerusform>posted %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+15"/>
        <source>about %n minutes on foot</source>
        <comment>way</comment>
        <translation>
            <numerusform>about %n minute on foot</numerusform>
            <numerusform>about %n minutes on foot</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>about %n minutes by bicycle</source>
        <comment>way</comment>
        <translation>
            <numerusform>about %n minute by bicycle</numerusform>
            <numerusform>about %n minutes by bicycle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../qml/controls/Facts.qml" line="+23"/>
        <source>%1 %2</source>
        <comment>date and weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/common/words/factwords.cpp" line="+6"/>
        <source>It says: only ages %1 to %2</source>
        <comment>warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It says: only up to age %1</source>
        <comment>warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It says: only from age %1</source>
        <comment>warning</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairActions</name>
    <message>
        <location filename="../qml/fairs/FairActions.qml" line="+39"/>
        <source>List of all stands</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Ask the staff</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>I want to go, sign up</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Join the waiting list</source>
        <comment>page of a job fair: no place is left</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairCalendarCard</name>
    <message>
        <location filename="../qml/fairs/FairCalendarCard.qml" line="+50"/>
        <source>Earlier</source>
        <comment>calendar: three weeks back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Later</source>
        <comment>calendar: three weeks on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairFacts</name>
    <message>
        <location filename="../qml/fairs/FairFacts.qml" line="+19"/>
        <source>When</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Where</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How to get there</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>What it costs</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Places</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Who may come</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask first</source>
        <comment>page of a job fair: above the telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairPlan</name>
    <message>
        <location filename="../qml/fairs/FairPlan.qml" line="+24"/>
        <source>Tap a zone, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tap a kind of work, see who is looking for whom</source>
        <comment>plan of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairScreen</name>
    <message>
        <location filename="../qml/fairs/FairScreen.qml" line="+26"/>
        <source>About this job fair</source>
        <comment>title of the page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Your stands</source>
        <comment>page of a job fair: those that were kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+43"/>
        <source>This job fair is over</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It has taken place, or was called off. The others stand in the calendar.</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairStats</name>
    <message>
        <location filename="../src/server/app/fairstats.cpp" line="+34"/>
        <source>signed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those with a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>of those on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>people who came, each once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of those without a ticket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not seen to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left and came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ticket let in twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused at the door</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in against the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>let in before it could be known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>tickets whose sign-up has not come yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>scans that contradict one another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>came from %1 on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>visited %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairTakeAway</name>
    <message>
        <location filename="../qml/fairs/FairTakeAway.qml" line="+35"/>
        <source>Scan it with your phone: day, place and all stands</source>
        <comment>page of a job fair: below the code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to take day and place along</source>
        <comment>page of a job fair: below the code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan the code</source>
        <comment>page of a job fair: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairTile</name>
    <message>
        <location filename="../qml/home/FairTile.qml" line="+15"/>
        <source>Job fairs</source>
        <comment>home screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is one today</source>
        <comment>home screen, below Job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairWords</name>
    <message>
        <location filename="../qml/fairs/FairWords.qml" line="+13"/>
        <source>Mo</source>
        <comment>calendar, short: Monday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tu</source>
        <comment>calendar, short: Tuesday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>We</source>
        <comment>calendar, short: Wednesday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Th</source>
        <comment>calendar, short: Thursday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fr</source>
        <comment>calendar, short: Friday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sa</source>
        <comment>calendar, short: Saturday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Su</source>
        <comment>calendar, short: Sunday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>%1, %2</source>
        <comment>two months of a calendar</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Today</source>
        <comment>list of job fairs: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This week</source>
        <comment>list of job fairs: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Later</source>
        <comment>list of job fairs: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 %2</source>
        <comment>date and weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>job fair: first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+13"/>
        <source>%n people wanted</source>
        <comment>job fair: of all stands</comment>
        <translation>
            <numerusform>%n person wanted</numerusform>
            <numerusform>%n people wanted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n stands</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>%n stand</numerusform>
            <numerusform>%n stands</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Sign-up begins on %1</source>
        <comment>job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The sign-up is over</source>
        <comment>job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up first</source>
        <comment>job fair: the number of people is limited</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>No ticket needed</source>
        <comment>job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n people may come</source>
        <comment>job fair: places in all</comment>
        <translation>
            <numerusform>%n person may come</numerusform>
            <numerusform>%n people may come</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign up until %1</source>
        <comment>job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+8"/>
        <source>%n places left</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>one place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No place left</source>
        <comment>job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+0"/>
        <source>%n on the waiting list</source>
        <comment>job fair</comment>
        <translation>
            <numerusform>one on the waiting list</numerusform>
            <numerusform>%n on the waiting list</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>as of %1</source>
        <comment>job fair: free places, time of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of yesterday %1</source>
        <comment>job fair: free places, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>By number</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By employer</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By zone</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By work</source>
        <comment>stands of a job fair: order of the list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer not said</source>
        <comment>stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>%n wanted</numerusform>
            <numerusform>%n wanted</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The work is not said, you can ask there</source>
        <comment>stand of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-81"/>
        <source>Jan</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Feb</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>March</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>April</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>June</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>July</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Aug</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sept</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Oct</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Nov</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Dec</source>
        <comment>calendar: a month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FairsScreen</name>
    <message>
        <location filename="../qml/fairs/FairsScreen.qml" line="+18"/>
        <source>Job fairs</source>
        <comment>title of the calendar of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Talk to the employers themselves</source>
        <comment>below the title of the calendar of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+37"/>
        <source>Show all job fairs</source>
        <comment>list of job fairs: a day is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>There is no job fair planned at the moment</source>
        <comment>calendar of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as one is planned, it stands here.</source>
        <comment>calendar of job fairs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackScreen</name>
    <message>
        <location filename="../qml/receipts/FeedbackScreen.qml" line="+18"/>
        <source>Tell us what you think</source>
        <comment>title of the page of feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>What is good here, what is missing? You need not say who you are.</source>
        <comment>feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Tap here and write</source>
        <comment>feedback: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>It could not be kept. Nothing was sent, and what you wrote is still here. Please try again.</source>
        <comment>feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters too many: please say it shorter</source>
        <comment>feedback</comment>
        <translation>
            <numerusform>%n character too many: please say it shorter</numerusform>
            <numerusform>%n characters too many: please say it shorter</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It goes to the employment bureau. You get a receipt with a code.</source>
        <comment>feedback</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Try again</source>
        <comment>feedback: hand it in once more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>feedback</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterScreen</name>
    <message>
        <location filename="../qml/jobs/FilterScreen.qml" line="+19"/>
        <source>Which condition matters to you?</source>
        <comment>title of the filter screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <location line="+40"/>
        <source>Search with words instead</source>
        <comment>filter screen: begins a search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindReceiptScreen</name>
    <message>
        <location filename="../qml/receipts/FindReceiptScreen.qml" line="+20"/>
        <source>Find my receipt</source>
        <comment>title of the page where the code is typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Tap the eight characters of your receipt. There is no I, L, O or U in it.</source>
        <comment>find a receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Clear</source>
        <comment>find a receipt: all characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Delete</source>
        <comment>find a receipt: one character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Look it up</source>
        <comment>find a receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindWorkTile</name>
    <message>
        <location filename="../qml/home/FindWorkTile.qml" line="+15"/>
        <source>Find work</source>
        <comment>home screen, the largest tile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+59"/>
        <source>%n new today</source>
        <comment>home screen, badge</comment>
        <translation>
            <numerusform>%n new today</numerusform>
            <numerusform>%n new today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="-9"/>
        <source>%n vacancies, no typing needed</source>
        <comment>home screen, below Find work</comment>
        <translation>
            <numerusform>%n vacancy, no typing needed</numerusform>
            <numerusform>%n vacancies, no typing needed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <location filename="../qml/receipts/FormPage.qml" line="+15"/>
        <source>Next</source>
        <comment>form: to the next question</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <location filename="../qml/receipts/FormWords.qml" line="+21"/>
        <source>Step %1 of %2</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Mr</source>
        <comment>form: how one is called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ms</source>
        <comment>form: how one is called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>A mobile number, or a number with its area code</source>
        <comment>form: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>No number begins like this. A mobile number begins with 13 to 19, others with an area code such as 0758.</source>
        <comment>form: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>form: the telephone</comment>
        <translation>
            <numerusform>%n digit to go</numerusform>
            <numerusform>%n digits to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>form: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Keeping it safe …</source>
        <comment>form: being handed in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be kept. Nothing was sent, and all that you filled in is still here. Please try again.</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Read</source>
        <comment>form, a page: what is kept and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Name</source>
        <comment>form, a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <comment>form, a page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Check</source>
        <comment>form, the last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>born %1-%2-%3</source>
        <comment>form: year, month and day of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>male</source>
        <comment>form: sex, as the identity number says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>female</source>
        <comment>form: sex, as the identity number says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n years old</source>
        <comment>form</comment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <location line="+13"/>
        <source>18 characters, as they stand on your card</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>form: the identity number</comment>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with your card.</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with your card.</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Nothing is deleted: look at it, and type again where it differs from your card.</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-31"/>
        <source>ID</source>
        <comment>form, a page: identity number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HallPicture</name>
    <message>
        <location filename="../qml/fairs/HallPicture.qml" line="+18"/>
        <source>Plan of the hall. Tap to make it smaller</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Plan of the hall. Tap to make it larger</source>
        <comment>page of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandwritingPane</name>
    <message>
        <location filename="../qml/keyboard/HandwritingPane.qml" line="+51"/>
        <source>Write one character here</source>
        <comment>handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Then tap the character here.</source>
        <comment>beside the handwriting pad</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <location filename="../qml/controls/HelpPanel.qml" line="+87"/>
        <source>Staff sit here</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Telephone</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Hours</source>
        <comment>help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Please speak to the staff of this station.</source>
        <comment>help panel when neither desk nor telephone is known</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-79"/>
        <source>I go on</source>
        <comment>help panel: closes it, the call stays</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+94"/>
        <source>Machine %1</source>
        <comment>help panel: which of the station&apos;s it is; four digits of its mark</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Tell us what you think</source>
        <comment>help panel: leads to the page of feedback</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPhone</name>
    <message numerus="yes">
        <location filename="../qml/controls/HelpPhone.qml" line="+50"/>
        <source>Only to call you back. The employment bureau alone can read it, and deletes it after %n days.</source>
        <comment>call staff: the telephone, before it is sent</comment>
        <translation>
            <numerusform>Only to call you back. The employment bureau alone can read it, and deletes it after a day.</numerusform>
            <numerusform>Only to call you back. The employment bureau alone can read it, and deletes it after %n days.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Call me back</source>
        <comment>call staff: send the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Without a number</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpReasons</name>
    <message>
        <location filename="../qml/controls/HelpReasons.qml" line="+27"/>
        <source>What is it about? One tap calls the staff.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is it about? Leave a number, we call you back.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It did not work: nobody was called. Please call out to the staff here, or try again.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpSteps</name>
    <message>
        <location filename="../qml/controls/HelpSteps.qml" line="+16"/>
        <source>You called</source>
        <comment>call staff: a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>The staff have seen it</source>
        <comment>call staff: a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>call staff: a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+77"/>
        <source>You have been waiting for %n minutes</source>
        <comment>call staff</comment>
        <translation>
            <numerusform>You have been waiting for %n minute</numerusform>
            <numerusform>You have been waiting for %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>It could not be noted: somebody may still come. Please try again, or tell the staff.</source>
        <comment>call staff: nobody need come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Nobody need come</source>
        <comment>call staff: take it back</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Leave a number</source>
        <comment>call staff: nobody has come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-120"/>
        <source>It has reached the staff</source>
        <comment>call staff: a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <location filename="../qml/controls/HelpWords.qml" line="+18"/>
        <source>This screen</source>
        <comment>call staff: what is it about?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A job</source>
        <comment>call staff: what is it about?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A course</source>
        <comment>call staff: what is it about?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Something else</source>
        <comment>call staff: what is it about?</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-8"/>
        <source>Monday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>It cannot be sent from this machine just now: please call out to the staff here.</source>
        <comment>call staff: the server lets the machine in no more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Tuesday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Wednesday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Thursday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Friday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Saturday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Sunday</source>
        <comment>opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Leave a number, we call you</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Calling the staff</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff have seen it</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming to you</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your call has been dealt with</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A person will help you</source>
        <comment>title of the panel behind Call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It is on its way. Where there is no network nobody sees it yet: please call out to the staff here.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please wait here. What you filled in stays.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your number went along. Somebody calls you back.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nobody has come yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nobody is here just now. Somebody is here again today at %1.</source>
        <comment>outside the opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again tomorrow at %1.</source>
        <comment>outside the opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now. Somebody is here again on %1 at %2.</source>
        <comment>outside the opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody is here just now.</source>
        <comment>outside the opening hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>A mobile number, or a number with its area code</source>
        <comment>call staff: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n digits to go</source>
        <comment>call staff: the telephone</comment>
        <translation>
            <numerusform>%n digit to go</numerusform>
            <numerusform>%n digits to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. A mobile number begins with 13 to 19.</source>
        <comment>call staff: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The number is complete</source>
        <comment>call staff: the telephone</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-29"/>
        <source>It has reached the staff</source>
        <comment>title of the help panel</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Nobody has answered yet. Leave a number, or speak to the staff at their desk.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Once somebody has seen it, it is said here. You can go on; what you filled in stays.</source>
        <comment>call staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HomeHead</name>
    <message>
        <location filename="../qml/home/HomeHead.qml" line="+49"/>
        <source>Hello! What do you look for?</source>
        <comment>home screen, greeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdNumberScreen</name>
    <message>
        <location filename="../qml/receipts/IdNumberScreen.qml" line="+15"/>
        <source>Your identity number</source>
        <comment>title of a page of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>That is me, next</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <comment>form: to the next question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not right, again</source>
        <comment>form: the identity number, take back all of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>It is covered again in a moment</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdPlaces</name>
    <message>
        <location filename="../qml/controls/IdPlaces.qml" line="+14"/>
        <source>First 6</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Birth date</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last 4</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdVerdict</name>
    <message>
        <location filename="../qml/receipts/IdVerdict.qml" line="+41"/>
        <source>The number is right. Is this you?</source>
        <comment>form: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdleWarning</name>
    <message>
        <location filename="../qml/controls/IdleWarning.qml" line="+38"/>
        <source>Are you still there?</source>
        <comment>idle warning</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+17"/>
        <source>In %n seconds this screen starts again. What you chose here will be cleared.</source>
        <comment>idle warning</comment>
        <translation>
            <numerusform>In %n second this screen starts again. What you chose here will be cleared.</numerusform>
            <numerusform>In %n seconds this screen starts again. What you chose here will be cleared.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>I am still here</source>
        <comment>idle warning: one tap to stay</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportReport</name>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+15"/>
        <source>the row has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 岗位名称, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+57"/>
        <location filename="../src/server/intake/classscheme.cpp" line="+75"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="+75"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+81"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+15"/>
        <source>the last day has passed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>correct 截止日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asks for a fee, a deposit or a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the demand out: employers must not ask for it (劳动合同法 § 9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>pay that cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum and the unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>pay below the local minimum wage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the sum with the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>more than 5,000 yuan between the ends of the pay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ask the employer for a narrower range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the higher pay stands in the place of the lower one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>swap the two cells; the import has done so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="+8"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+11"/>
        <source>the pay cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-10"/>
        <source>facts that were read in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check that the text means them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a second column of places names another place, which was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the places of work in one column, parted by 、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>write a sum, a range such as 4000-6000, or 面议</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the unit of the pay is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 元/月, 元/日, 元/时, 元/件 or 元/年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>the row names no employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the education cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write one of 不限, 小学, 初中, 高中, 职高, 技校, 中专, 大专, 本科, 硕士, 博士</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>asks for more schooling than the trade needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+6"/>
        <source>check it with the employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-5"/>
        <source>the experience cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write years, such as 1 or 3年, or 不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the ages cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a range such as 18-45, or 不限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>takes people below the legal working age of 16</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-2"/>
        <source>the number of people cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number from 1 to 10,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+2"/>
        <source>the kind of work is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 全职, 兼职, 零工, 见习, 实习, 公益性岗位 or 妈妈岗</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the date cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it as 2025-03-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the date lies in the future</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct 发布日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="+24"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>the coordinates cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+1"/>
        <source>write degrees of latitude and longitude, and WGS84, GCJ02 or BD09 as the datum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+3"/>
        <source>the text was cut at this many characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten it if the end matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="+3"/>
        <location filename="../src/server/tables/findingwords.cpp" line="+2"/>
        <source>the identifier stands in the file before, with other content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every row its own 岗位编号; the import has numbered this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="+43"/>
        <source>the line is no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a cell is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>shorten the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a formula without a stored result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>open the workbook, let it compute, and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the cell holds an error instead of a value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>correct the formula</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the cell points to a text that the workbook lacks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the workbook again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row has more cells than the header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a text that holds commas into quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a quote in the middle of a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>double the quote, or export the table again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+25"/>
        <source>the file cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>save the file again and repeat the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="+66"/>
        <source>file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>severity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/faultybook.cpp" line="+77"/>
        <location filename="../src/server/publishing/importreport.cpp" line="+1"/>
        <source>what is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="+1"/>
        <source>detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="+39"/>
        <source>, row %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <location line="+4"/>
        <source>, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <location line="+13"/>
        <source> (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-12"/>
        <source>  [%1] %2: %3%4; %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Nothing was withdrawn, because a file could not be read to its end. Repeat the import.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+56"/>
        <source>Together </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Withdrawn: %1. Expired: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>  … and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location line="+3"/>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This was a trial: nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="+4"/>
        <source>the row names no course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程名称, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number, such as 60</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+2"/>
        <source>the fee cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>write 免费 or a sum in yuan, such as 800</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-88"/>
        <source>Nothing was withdrawn, because the last row of a file is broken: it may have been cut off. Fetch it again, or repeat with --yes if it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Nothing was withdrawn, because more than half of what this source had would go. Check the files; repeat with --yes if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-105"/>
        <source>correct the last day, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>give every row a number of its own; the import has numbered this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>the row is in another encoding than most of the file; it was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>look at its texts, and save the file again as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>export the file again, one object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+45"/>
        <source>the notice has no title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 标题, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the notice says nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 正文, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is no page of a vacancy, a job fair or a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>copy the address of its page for phones: https://…/f/…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="+4"/>
        <source>Nothing was withdrawn, because no row went in: an empty list does not replace a full one. Repeat with --yes if it is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="+4"/>
        <source>the row does not say of which course the class is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 课程编号, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-18"/>
        <source>the sign-up ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="+1"/>
        <source>set 报名开始 and 报名截止 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class has no places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave 名额 empty where the bureau says who comes, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>places are given at the end of the sign-up, and it has none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>fill in 报名截止 or 开班日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it cannot be read how places are given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 先到先得 or 截止后统一录取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the hours of grace cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a number of hours up to 720, such as 48</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/publishing/importsummary.cpp" line="-67"/>
        <source>%n rows: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected</source>
        <translation>
            <numerusform>%n row: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected</numerusform>
            <numerusform>%n rows: %1 new, %2 changed, %3 unchanged, %4 merged, %5 rejected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+120"/>
        <source>%n items past their last day were left, because they are so many: is the date right? yizhan-server status says more.</source>
        <translation>
            <numerusform>%n item past its last day was left: is the date right? yizhan-server status says more.</numerusform>
            <numerusform>%n items past their last day were left, because they are so many: is the date right? yizhan-server status says more.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-4"/>
        <source>the row does not say of which fair the stand is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会编号, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the stand has no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 展位号, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>write it as 4000-6000元/月</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-7"/>
        <source>the row names no job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 招聘会名称, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the row does not say on which day the fair is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>fill in 举办日期, such as 2026-12-05</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair ends before it begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 举办日期 and 结束日期 right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>the sign-up goes on after the fair; it ends with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>set 报名截止 to the last day of the fair, or before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the hours cannot be read; they are shown as they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write 举办时间 as 19:00-21:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the plan of the hall cannot be taken; the fair goes in without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put the picture (PNG, JPEG or WebP, at most 8 MB) beside the table, and write its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-39"/>
        <source>the pay is not in yuan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write it in yuan; the vacancy went in without it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the spreadsheet has rounded the credit code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text and write all 18 characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the spreadsheet has rounded the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+4"/>
        <source>format the column as text and write the whole number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>the spreadsheet has rounded a telephone number or made an error of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>a telephone number that nobody can dial, with this many digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write a mobile number of 11 digits, or a landline with its area code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the 0 of the area code was missing and was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>format the column as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importreport.cpp" line="-7"/>
        <source>sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/publishing/importsummary.cpp" line="-80"/>
        <source>  %1 × %2: %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-40"/>
        <source>the number belongs to another post of another employer; both stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give every post a number of its own, and keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the numbers only count the rows; title, employer and place identify</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-26"/>
        <source>columns that were not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rename a column that matters, or give --columns a file that says what it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>a hidden sheet was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>show it in the workbook if it counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet has no header and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with the headings on top if it holds a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sheet is a list of choices and was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>add employer, pay or place if it holds a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a total, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a note or a signature, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>a heading of a section, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>rules for filling in, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>hints below the headings, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>an example, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>take the word for an example out if it is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the headings once more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the row is hidden or filtered out; it went in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>delete it if it does not count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>ditto marks were read as what stands above them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>check the cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/boothscheme.cpp" line="-8"/>
        <source>correct 举办日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/intake/classscheme.cpp" line="-16"/>
        <location filename="../src/server/intake/coursescheme.cpp" line="-7"/>
        <location filename="../src/server/intake/fairscheme.cpp" line="-19"/>
        <location filename="../src/server/intake/noticescheme.cpp" line="-7"/>
        <source>no row names the columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>put a row with 展位号, 单位名称 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/classscheme.cpp" line="-1"/>
        <source>correct 结业日期 or 开班日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程编号, 开班日期 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/coursescheme.cpp" line="-1"/>
        <source>correct 报名截止 or 开班日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 课程名称, 培训机构 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/fairscheme.cpp" line="-1"/>
        <source>correct 举办日期 or 结束日期, or delete the row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>put a row with 招聘会名称, 举办日期 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>a quota of 0 lets nobody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write how many may come, or leave 名额 empty for no limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/noticescheme.cpp" line="+1"/>
        <source>put a row with 标题, 正文 and the other headings on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/vacancyscheme.cpp" line="-25"/>
        <source>a second column of pay, which was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>keep the pay in one column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the pay has sums of several units; those of one were read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>leave one unit in 薪资, and the others in 岗位描述</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/tables/findingwords.cpp" line="-44"/>
        <source>the cell says more than its first and last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>write the first and the last day, and the rest in another column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>headings were read as was said of this source before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>give --columns again if that is wrong; an empty [columns] forgets it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InstanceQuestion</name>
    <message numerus="yes">
        <location filename="../qml/surveys/InstanceQuestion.qml" line="+20"/>
        <source>There are %n so far</source>
        <comment>survey: persons, posts that were asked about</comment>
        <translation>
            <numerusform>There is %n so far</numerusform>
            <numerusform>There are %n so far</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>One more</source>
        <comment>survey: asks about one more person, post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Tap once more: the answers about number %1 go</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take the last one away</source>
        <comment>survey: with the answers about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepBooth</name>
    <message>
        <location filename="../qml/fairs/KeepBooth.qml" line="+14"/>
        <source>My stand</source>
        <comment>stand of a job fair: it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>stands of a job fair: the list is full</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>stand of a job fair: put it on the list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepHeart</name>
    <message>
        <location filename="../qml/jobs/KeepHeart.qml" line="+15"/>
        <source>Kept</source>
        <comment>vacancy: on the list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Keep</source>
        <comment>vacancy: put it on the list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Ten are kept</source>
        <comment>vacancy: the list of this session is full</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyboardPanel</name>
    <message>
        <location filename="../qml/keyboard/KeyboardPanel.qml" line="+54"/>
        <source>Keyboard</source>
        <comment>screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KioskOptions</name>
    <message>
        <location filename="../src/kiosk/app/kioskoptions.cpp" line="+62"/>
        <source>The touch screen of a station.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-40"/>
        <source>Folder of the catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Address of the server, instead of the one in the settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Do not synchronise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Run in a window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Size of the window, such as 1080x1920.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguagePanel</name>
    <message>
        <location filename="../qml/controls/LanguagePanel.qml" line="+17"/>
        <source>Language</source>
        <comment>title of the language panel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LedgerExport</name>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="+142"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+43"/>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>a vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+208"/>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/ledger/audittable.cpp" line="-103"/>
        <source>signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong PIN, locked for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <location filename="../src/server/ledger/statecells.cpp" line="+28"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <source>done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location filename="../src/server/ledger/exporttable.cpp" line="+1"/>
        <source>state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/ledger/exporttable.cpp" line="-13"/>
        <source>vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-209"/>
        <source>identity number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+206"/>
        <source>class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>same person as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-20"/>
        <source>name of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>name of the job fair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LetterKeys</name>
    <message>
        <location filename="../qml/keyboard/LetterKeys.qml" line="+36"/>
        <source>Between two syllables</source>
        <comment>screen reader, the key &apos; of the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Space</source>
        <comment>key of the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LooserChoices</name>
    <message>
        <location filename="../qml/jobs/LooserChoices.qml" line="+28"/>
        <source>Without “%1”: %2</source>
        <comment>no results: a condition to give up, how many vacancies that brings</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <location filename="../qml/shell/Main.qml" line="+78"/>
        <source>Yizhan employment station</source>
        <comment>window title</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchQuestionScreen</name>
    <message>
        <location filename="../qml/match/MatchQuestionScreen.qml" line="+93"/>
        <source>By the month</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>By the day</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the hour</source>
        <comment>matching: unit of pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <source>See results now</source>
        <comment>matching: leaves out the other questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>See what suits me</source>
        <comment>matching: after the last question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Next</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Skip this one</source>
        <comment>matching: question without an answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchResultsScreen</name>
    <message>
        <location filename="../qml/match/MatchResultsScreen.qml" line="+22"/>
        <source>What suits you</source>
        <comment>matching, title of the results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <comment>matching, title of the results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+71"/>
        <source>Place not stated</source>
        <comment>card of a vacancy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Nothing was found</source>
        <comment>matching, no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take a must off, or ask the staff.</source>
        <comment>matching, no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Looking for what suits…</source>
        <comment>matching, under way</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Change</source>
        <comment>matching: back to the questions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchRuleScreen</name>
    <message>
        <location filename="../qml/match/MatchRuleScreen.qml" line="+30"/>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rule of %1</source>
        <comment>edition of the rule, 2026-11</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Jobs get points here. People do not.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 of 100 points and more: three stars. %2 and more: two stars.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Only a job that says the opposite of your must is left out. One that does not say stays.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With fewer than %1 that suit, the search grows wider, and says so: your district, the whole city, then %2% of the pay, then other hours.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+57"/>
        <source>%1: %2</source>
        <comment>rule: part, most points</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-66"/>
        <source>Sex, origin, household, health and hardship are not asked, not kept, not counted.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your schooling only if you like. What asks for more than you have stands last, and says so. What asks for none loses nothing.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tell your age only if you like. It warns you of limits that a job states, and is forgotten when you leave. It changes no order.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What states more of your wishes comes first. Then the one with more points. Then the one that asks for nothing more. Then the newer one.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of two hours that you chose either will do, by day or in the evening.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Three stars only where every wish is stated. One star where less than half is.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you left out does not count.</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchSummary</name>
    <message>
        <location filename="../qml/match/MatchSummary.qml" line="+103"/>
        <source>Why this order?</source>
        <comment>matching: opens the published rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Choose myself</source>
        <comment>matching: from similar posts to the questions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Change</source>
        <comment>matching: back to the questions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchTile</name>
    <message>
        <location filename="../qml/home/MatchTile.qml" line="+8"/>
        <source>Five questions, answered by tapping pictures</source>
        <comment>home screen, below Choose for me</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose for me</source>
        <comment>home screen: five picture questions lead to what suits</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <location filename="../qml/match/MatchWords.qml" line="+29"/>
        <source>Three are chosen. Tap one again to take it off.</source>
        <comment>matching, kinds of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose up to three.</source>
        <comment>matching, kinds of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one.</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Choose as many as fit you.</source>
        <comment>matching</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Choose one. More is always welcome.</source>
        <comment>matching, least pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only posts that say the opposite are left out. Those that do not say stay.</source>
        <comment>matching, musts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>It does not matter</source>
        <comment>matching, questions on time and pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Step %1 of %2</source>
        <comment>matching, which question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Near here</source>
        <comment>matching: near the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+34"/>
        <source>By day</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Evening or night</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Changing shifts</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At weekends</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Flexible hours</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Part time</source>
        <comment>matching: when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By the day</source>
        <comment>matching: when; gig work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With time for the children</source>
        <comment>matching: when; posts for mothers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>In the place I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>At the times I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay I chose</source>
        <comment>matching: a must</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Suits well</source>
        <comment>three stars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Suits</source>
        <comment>two stars</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Suits in part</source>
        <comment>one star</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Too few close by: the whole district or county was added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few there: the whole city was added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: those that pay a little less were added, from %1.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too few: other hours and other kinds of employment were added.</source>
        <comment>matching, widened</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Farther, same district</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Elsewhere in the city</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays a little less</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other hours</source>
        <comment>card of a match, added by widening</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Only some of it fits</source>
        <comment>card of a match</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Similar to “%1”</source>
        <comment>matching, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%n suit you</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n suits you</numerusform>
            <numerusform>%n suit you</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing fits all of it. These come close.</source>
        <comment>matching, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n left out: they say that they do not have what you must have.</source>
        <comment>matching, results</comment>
        <translation>
            <numerusform>%n left out: it says that it does not have what you must have.</numerusform>
            <numerusform>%n left out: they say that they do not have what you must have.</numerusform>
        </translation>
    </message>
    <message>
        <location line="-6"/>
        <source>The best %1 of %2 that suit you</source>
        <comment>matching, results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-148"/>
        <source>How many years did you go to school?</source>
        <comment>matching, question 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work would you like?</source>
        <comment>matching, question 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where would you like to work?</source>
        <comment>matching, question 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>matching, question 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much at least?</source>
        <comment>matching, question 5: pay</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must there be?</source>
        <comment>matching, question 6: musts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Work that asks for more than you have stands last.</source>
        <comment>matching, schooling</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>, and it must be: </source>
        <comment>matching: between hours and kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>%1: either will do</source>
        <comment>matching: several hours, or kinds of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source> or </source>
        <comment>matching: between two hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>I would rather not say</source>
        <comment>matching, question 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Any work will do</source>
        <comment>matching, question 2</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Anywhere in the city</source>
        <comment>matching, question 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is a must</source>
        <comment>matching, question 6</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Never at school</source>
        <comment>matching: schooling that one has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Primary school</source>
        <comment>matching: schooling that one has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Junior school</source>
        <comment>matching: schooling that one has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Senior school</source>
        <comment>matching: schooling that one has; trade schools too</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>College</source>
        <comment>matching: schooling that one has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>University</source>
        <comment>matching: schooling that one has</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <location line="+1"/>
        <location line="+1"/>
        <source>%1 years</source>
        <comment>matching: years at school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 and over</source>
        <comment>matching: age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>up to %1</source>
        <comment>matching: age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1–%2</source>
        <comment>matching: age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+60"/>
        <source>Does not say, you can ask</source>
        <comment>card of a match</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MethodChoice</name>
    <message>
        <location filename="../qml/keyboard/MethodChoice.qml" line="+19"/>
        <source>Handwriting</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pinyin</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Strokes</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jyutping</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Letters</source>
        <comment>way to write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write with a finger</source>
        <comment>under Handwriting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Mandarin sounds</source>
        <comment>under Pinyin</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Across, down, dot …</source>
        <comment>under Strokes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Cantonese sounds</source>
        <comment>under Jyutping</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A B C</source>
        <comment>under Letters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>How would you like to write?</source>
        <comment>keyboard, first use</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Mistake</name>
    <message>
        <location filename="../src/kiosk/app/settingswait.cpp" line="+36"/>
        <source>The kiosk goes on by itself as soon as the mended file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Residents: please tell the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>There is a mistake in the settings of this station</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameScreen</name>
    <message>
        <location filename="../qml/receipts/NameScreen.qml" line="+29"/>
        <source>What shall we call you?</source>
        <comment>title of a page of the form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Tap your surname, then Mr or Ms.</source>
        <comment>form: the name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Now Mr or Ms, if you like</source>
        <comment>form: the name, a surname is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Whoever calls you will say</source>
        <comment>form: above the name that was chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Your name</source>
        <comment>form: field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Back to the surnames</source>
        <comment>form: tap the name instead of writing it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>My name is not here, I write it</source>
        <comment>form: opens the keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NavigationBar</name>
    <message>
        <location filename="../qml/controls/NavigationBar.qml" line="+47"/>
        <source>Back</source>
        <comment>navigation bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Home</source>
        <comment>navigation bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Leave</source>
        <comment>navigation bar, two characters: ends the session, clears all</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Text size</source>
        <comment>navigation bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Language</source>
        <comment>navigation bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Called</source>
        <comment>navigation bar, three characters: staff were called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Call staff</source>
        <comment>navigation bar, two characters</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <location filename="../qml/receipts/NextSteps.qml" line="+20"/>
        <source>Now</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>After that</source>
        <comment>receipt: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeScreen</name>
    <message>
        <location filename="../qml/home/NoticeScreen.qml" line="+16"/>
        <source>Notice</source>
        <comment>title of the page of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Holds until %1</source>
        <comment>page of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>See what it is about</source>
        <comment>page of a notice: opens the job, the job fair or the class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>This notice no longer holds</source>
        <comment>page of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The bureau took it back, or its last day has passed.</source>
        <comment>page of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeTile</name>
    <message>
        <location filename="../qml/home/NoticeTile.qml" line="+13"/>
        <source>Until %1</source>
        <comment>home screen: last day of a notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Notice of the bureau</source>
        <comment>home screen: a notice without a last day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberEntry</name>
    <message>
        <location filename="../qml/door/NumberEntry.qml" line="+54"/>
        <source>It is covered again in a moment</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody can read it. Tap to see it for 3 seconds</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+55"/>
        <source>Scan instead</source>
        <comment>check-in: away from typing the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Out with this number</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>In with this number</source>
        <comment>check-in: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OpenRosa</name>
    <message>
        <location filename="../src/server/openrosa/openrosaservice.cpp" line="+46"/>
        <source>This form, or this version, is not open to the station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The bureau has made no key yet: try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>More than is taken at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>These are no answers to the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Not now: nothing was taken, try again later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Other answers are here under the same id: nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>These answers were corrected already by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+82"/>
        <source>Phones are answered over https only: accounts and PINs would be read on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>This server speaks version 1.0 of OpenRosa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/openrosa/staffdoor.cpp" line="+75"/>
        <source>The account and its PIN are needed: sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperationNames</name>
    <message>
        <location filename="../src/common/words/operationnames.cpp" line="+15"/>
        <source>interest in a vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sign-up for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>call for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cancellation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what staff noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff signing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>on the waiting list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-2"/>
        <source>arrived, look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>has a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed up before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>needs a newer server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>comes again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+1"/>
        <source>not decided yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>seen by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>staff on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>called by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>did not come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>not signed by this kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its number was in use for something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>there is no such receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was cancelled before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>sealed for a key that the server does not have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>what was typed does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the form would not have let the answers pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the survey was no longer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the vacancy was no longer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the fair was no longer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the class was no longer published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the sign-up had ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the identity number does not hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>nobody of this station has this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>the role does not allow it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>it was further already, or taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time cannot be right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the kiosk had given them a place: first on the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-52"/>
        <source>sign-up for a job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>answers to a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>scan at a job fair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pager</name>
    <message>
        <location filename="../qml/controls/Pager.qml" line="+37"/>
        <source>Prev.</source>
        <comment>pager: page before this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-25"/>
        <source>Page %1 of %2</source>
        <comment>pager</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+53"/>
        <source>Next</source>
        <comment>pager: page after this one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-16"/>
        <source>%1 / %2</source>
        <comment>pager, short: this page, pages</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <location filename="../qml/controls/Panel.qml" line="+12"/>
        <source>Close</source>
        <comment>button that closes a panel</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PhoneScreen</name>
    <message>
        <location filename="../qml/receipts/PhoneScreen.qml" line="+16"/>
        <source>What is your telephone number?</source>
        <comment>title of a page of the form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <location filename="../qml/jobs/PlaceChoices.qml" line="+58"/>
        <source>Choose a town or street as well</source>
        <comment>place screen, once an area is chosen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How far from here? In a straight line; the way is longer.</source>
        <comment>place screen, above the distances</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Which town or street? Choose none for all of it.</source>
        <comment>place screen, below the map</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceQuestion</name>
    <message>
        <location filename="../qml/surveys/PlaceQuestion.qml" line="+21"/>
        <source>Here at this station</source>
        <comment>survey: the place that is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Nobody has told this machine where it stands. Please skip this question.</source>
        <comment>survey: a place is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PostRow</name>
    <message numerus="yes">
        <location filename="../qml/fairs/PostRow.qml" line="+51"/>
        <source>%n wanted</source>
        <comment>card of a vacancy: how many people</comment>
        <translation>
            <numerusform>%n wanted</numerusform>
            <numerusform>%n wanted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreparingNote</name>
    <message>
        <location filename="../qml/keyboard/PreparingNote.qml" line="+19"/>
        <source>Getting the words ready, a moment please …</source>
        <comment>keyboard</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintButton</name>
    <message>
        <location filename="../qml/controls/PrintButton.qml" line="+12"/>
        <location line="+17"/>
        <source>Printing…</source>
        <comment>slip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please take your slip</source>
        <comment>slip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The printer has no paper. %1</source>
        <comment>what to do instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer is open. %1</source>
        <comment>what to do instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The printer does not work. %1</source>
        <comment>what to do instead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It was not printed. Try again</source>
        <comment>slip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print a slip</source>
        <comment>slip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-24"/>
        <source>Take it</source>
        <comment>slip, short: it is printed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No paper</source>
        <comment>slip, short</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Out of order</source>
        <comment>slip, short: the printer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Once more</source>
        <comment>slip, short: it was not printed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Print</source>
        <comment>slip, short</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuestionBlock</name>
    <message>
        <location filename="../qml/surveys/QuestionBlock.qml" line="+81"/>
        <source>Look for a word</source>
        <comment>survey: in a long list of choices</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n more: write a word of the one that you look for</source>
        <comment>survey: in a long list of choices</comment>
        <translation>
            <numerusform>%n more: write a word of the one that you look for</numerusform>
            <numerusform>%n more: write a word of the one that you look for</numerusform>
        </translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Hold the code before the scanner, or write what stands below it.</source>
        <comment>survey: a code is asked for</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>This machine cannot ask that: photographs and recordings need a phone. You can go on.</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonWords</name>
    <message>
        <location filename="../qml/match/ReasonWords.qml" line="+27"/>
        <source>You did this: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same work: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want this: %1</source>
        <comment>reason, occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+2"/>
        <source>The same kind: %1</source>
        <comment>reason, group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>You chose: %1</source>
        <comment>reason, group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Other work than that</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Other work than you chose</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Close to it: %1</source>
        <comment>reason, related occupation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1 from that one</source>
        <comment>reason, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>In %1</source>
        <comment>reason, area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Rather far: %1</source>
        <comment>caution, distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In another place</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Not in the place you chose</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say where</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Pays as much, or more</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays what you want</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>May pay as much</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>May pay what you want</source>
        <comment>reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pays less</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Pays less than you want</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say what it pays</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Other hours: %1</source>
        <comment>caution, shifts and kinds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say when</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Says it has no: %1</source>
        <comment>caution, benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Does not say: %1</source>
        <comment>caution, benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Needs %1, which can be learnt</source>
        <comment>caution, certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-13"/>
        <source>Asks for: %1. It can be learnt.</source>
        <comment>caution, experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Needs %1</source>
        <comment>caution, certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+2"/>
        <source>Asks for: %1</source>
        <comment>caution, schooling or experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Does not say what it asks for</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-17"/>
        <source>Needs %1: there is a course</source>
        <comment>caution, certificate</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Asks for: %1. There is a course.</source>
        <comment>caution, experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Needs a health certificate, had from a check-up</source>
        <comment>caution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-55"/>
        <source>Rather far from that one: %1</source>
        <comment>caution, distance</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptActions</name>
    <message>
        <location filename="../qml/receipts/ReceiptActions.qml" line="+54"/>
        <source>Take it back</source>
        <comment>receipt: cancel what was handed in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-35"/>
        <source>Back to the jobs</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the job fair</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>See the course</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>See the job</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+70"/>
        <source>Done, leave</source>
        <comment>receipt: ends the session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-72"/>
        <source>Back to the courses</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-1"/>
        <source>Back to the job fairs</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptHead</name>
    <message>
        <location filename="../qml/receipts/ReceiptHead.qml" line="+53"/>
        <source>Handed in</source>
        <comment>receipt: a moment ago</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <location filename="../qml/receipts/ReceiptScreen.qml" line="+23"/>
        <source>My receipt</source>
        <comment>title of the page of a receipt that is not found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+56"/>
        <source>You took it back, but that did not go through: it still stands. Please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be noted that you take it back. Please try again.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Please compare each character with your receipt. If you handed it in at another station, look there, or scan the receipt&apos;s code with your phone.</source>
        <comment>receipt not found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Type it again</source>
        <comment>receipt not found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The receipts cannot be read just now</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nothing is lost. Please try again, or ask the staff here.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Try again</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-12"/>
        <source>This station has no receipt %1</source>
        <comment>receipt not found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Write your code down</source>
        <comment>receipt: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code</source>
        <comment>receipt: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptTile</name>
    <message>
        <location filename="../qml/home/ReceiptTile.qml" line="+11"/>
        <source>Find my receipt</source>
        <comment>home screen: by its code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>By its code, see how it stands</source>
        <comment>home screen, below Find my receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <location filename="../qml/receipts/ReceiptWords.qml" line="+17"/>
        <source>Waiting to be sent</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You have a place</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are on the list</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Handed in before</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>It did not work</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It could not be delivered</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Taken back</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The staff have called you</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Delivered</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>It is locked in this machine, and kept. The staff have to set the machine up again before it can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took it back. The staff have to set this machine up again before that can be sent: please tell them.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>It is locked in this machine. As soon as there is a network it is sent by itself and is not lost.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your place is number %1.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are number %1 on the list.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The same was handed in before. What counts is the receipt %1.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau has it. The staff will look at it once more.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Please tell the staff here the code: they can see what is wrong.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is noted that you took it back.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>They spoke to you on the telephone, and it goes on. If nobody did, please tell the staff here the code.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The employment bureau has it.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>You want a job</source>
        <comment>receipt: its vacancy is no longer published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want: %1</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You asked for help</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You said what you think</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You took something back</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>The employment bureau or the employer calls the number that you gave. Please answer it.</source>
        <comment>receipt: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <location line="+11"/>
        <source>You need do nothing more.</source>
        <comment>receipt: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-104"/>
        <source>The staff have seen it</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is coming</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody answered the call</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>Somebody of this station has read it.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody of this station is on the way to you.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff say that it is done.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We called the number that you gave. Please tell the staff here the code, or hand it in again with another number.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-51"/>
        <source>Waiting to be confirmed</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The sign-up was over</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>A place is kept for you.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The employment bureau has it. It was no longer published, so the staff will look at it.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another class, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please ask the staff here, and tell them the code.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>You took it back. It is sent as soon as there is a network.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>You signed up for a class</source>
        <comment>receipt: its class is no longer published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+30"/>
        <source>Whether you have a place is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Come on the first day and bring your identity card. If you cannot come, take it back: then somebody else gets the place.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+11"/>
        <source>When somebody takes theirs back, you move up. The employment bureau calls the number that you gave.</source>
        <comment>receipt of a sign-up: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-74"/>
        <source>The identity number does not hold. Please sign up once more with your card in hand, or ask the staff here.</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-24"/>
        <source>You came to the class</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>We did not see you that day</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>The staff have noted that you came.</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>If you still want to come, please ask the staff here, and tell them the code.</source>
        <comment>receipt of a sign-up</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-52"/>
        <source>You are signed up</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+59"/>
        <source>Just go there, and show this code at the door.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is full: you are the next.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>It is full: %n people stand before you.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation>
            <numerusform>It is full: one person stands before you.</numerusform>
            <numerusform>It is full: %n people stand before you.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up. Please look for another job fair, or ask the staff here.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>You signed up for a job fair</source>
        <comment>receipt: it is no longer published</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>Whether there is room is decided at the employment bureau. Look here again with your code, or on your phone.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write this code down or take a slip along. If you cannot go, take it back: then somebody else can.</source>
        <comment>receipt of a sign-up for a job fair: what happens next</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-36"/>
        <source>You answered a survey</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RefusalWords</name>
    <message>
        <location filename="../qml/controls/RefusalWords.qml" line="+13"/>
        <source>The server does not take it (%1).</source>
        <comment>why something was not taken: a code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The server could not tell that it comes from this machine.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server could not read it.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server has something else under its number.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is nothing that could be taken back or changed.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been taken back already.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It came after the last day to sign up.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff is not known.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The account of the staff may not do that.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The identity number does not hold.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employment bureau could not open it.</source>
        <comment>why something was refused</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Some answers do not fit the form.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is locked with a key that the server does not know.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The class was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The job fair was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The survey was no longer published.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It had been dealt with already.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The date that this machine gave it cannot be right.</source>
        <comment>why staff look at something</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A place was promised here, then all were taken. The next free one is for this receipt.</source>
        <comment>why somebody is on the waiting list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It was damaged on the disk of this machine.</source>
        <comment>why something could not be delivered</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RequestRow</name>
    <message>
        <location filename="../qml/staff/RequestRow.qml" line="+41"/>
        <source>%1: %2</source>
        <comment>staff: what somebody wants, and which</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResultsScreen</name>
    <message>
        <location filename="../qml/jobs/ResultsScreen.qml" line="+97"/>
        <source>Nothing fits all of this</source>
        <comment>no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at everything.</source>
        <comment>no results</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show me everything</source>
        <comment>no results: clears all filters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="-68"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>%n vacancy found</numerusform>
            <numerusform>%n vacancies found</numerusform>
        </translation>
    </message>
    <message>
        <location line="-2"/>
        <source>%1 state it · %2 do not say</source>
        <comment>title of the list: vacancies that state what was chosen, and that say nothing of it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleWords</name>
    <message>
        <location filename="../qml/match/RuleWords.qml" line="+14"/>
        <source>The work</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The pay</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The hours</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What they ask for</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What they give</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The very occupation that is looked for</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A closely related occupation</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of a picture that you chose (the most there is where only pictures are chosen)</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A more distantly related occupation</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In the district or town you chose</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Farther, but in the same district</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The lowest pay is what you want, or more</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The highest pay reaches what you want</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The hours are others</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You meet all that is asked for, or nothing special is asked</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>One certificate that can be learnt is missing, or less than %n months of experience</source>
        <comment>rule</comment>
        <translation>
            <numerusform>One certificate that can be learnt is missing, or less than %n month of experience</numerusform>
            <numerusform>One certificate that can be learnt is missing, or less than %n months of experience</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It does not say, or you were not asked</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>All you must have is stated; a part gives a part</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It does not say</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n points</source>
        <comment>rule</comment>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>up to %n points</source>
        <comment>rule: most points of a part</comment>
        <translation>
            <numerusform>up to %n point</numerusform>
            <numerusform>up to %n points</numerusform>
        </translation>
    </message>
    <message>
        <location line="-17"/>
        <source>One of the hours you chose, or flexible; and one of the kinds you chose</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>Up to %1 away, in a straight line</source>
        <comment>rule: a distance</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>You chose hours and a kind, and it says only one of them</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>It asks for more than you have</source>
        <comment>rule</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanAnswer</name>
    <message>
        <location filename="../qml/scanning/ScanAnswer.qml" line="+60"/>
        <source>See this job fair</source>
        <comment>page with the camera: a ticket was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Scan another code</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanHints</name>
    <message>
        <location filename="../qml/scanning/ScanHints.qml" line="+40"/>
        <source>These can be scanned</source>
        <comment>page with the camera, above what codes are read</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanPicture</name>
    <message>
        <location filename="../qml/scanning/ScanPicture.qml" line="+35"/>
        <source>Camera on: it only reads codes</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The camera is off</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>There is no camera here</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>Light off</source>
        <comment>page with the camera: its lamp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Light on</source>
        <comment>page with the camera: its lamp</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Hold the code inside the frame</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The staff can help you</source>
        <comment>page with the camera, where there is none</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanScreen</name>
    <message>
        <location filename="../qml/scanning/ScanScreen.qml" line="+22"/>
        <source>Scan a code</source>
        <comment>title of the page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets, receipts, posters</source>
        <comment>page with the camera: whose codes are read, below its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+55"/>
        <source>No code? Type the pickup code</source>
        <comment>page with the camera: leads to the pad for the code of a receipt</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanTile</name>
    <message>
        <location filename="../qml/home/ScanTile.qml" line="+8"/>
        <source>Scan a code</source>
        <comment>home screen: leads to the page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScanWords</name>
    <message>
        <location filename="../qml/scanning/ScanWords.qml" line="+11"/>
        <source>Job fairs and stands: posters and tickets</source>
        <comment>what can be scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs and courses: slips and notices</source>
        <comment>what can be scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Your receipt: on paper or on your phone</source>
        <comment>what can be scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Hold the code before the scanner</source>
        <comment>page with the camera, where there is none</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Hold the code before this: %1</source>
        <comment>page with the camera, where there is none: %1 says where the scanner is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A code on paper: the scanner reads it too</source>
        <comment>page with the camera</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A code on paper: this reads it too: %1</source>
        <comment>page with the camera: %1 says where the scanner is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Looking it up…</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for %1</source>
        <comment>a code was scanned: %1 is a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket for a job fair</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A ticket that this machine cannot read yet</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A code that sets up a machine</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This looks like an identity card</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A page for your phone</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is not ours</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This has ended</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This code is of no use here</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Show this code at the door of the fair: it is scanned there.</source>
        <comment>a ticket was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Its fair is not in the list here: it may be over. The staff can tell.</source>
        <comment>a ticket was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Please show it to the staff.</source>
        <comment>a ticket was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>This machine is set up already.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It is not needed here. Nothing of it was kept. Please put it away safely.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Scan it with your own phone, and the page opens there.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>It leads to %1. This machine does not open it. Be careful with codes that ask for money or a password.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>What the code is about is not here any more.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>The codes of job fairs, jobs, courses and receipts can be scanned here.</source>
        <comment>a code was scanned</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollPane</name>
    <message>
        <location filename="../qml/controls/ScrollPane.qml" line="+39"/>
        <source>Back to the top</source>
        <comment>button below a list that was scrolled to its end</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>More below</source>
        <comment>button below a list that goes on</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchFindings</name>
    <message>
        <location filename="../qml/jobs/SearchFindings.qml" line="+35"/>
        <source>There is most of this work now. Tap one, or write.</source>
        <comment>search screen, above words to begin with</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+32"/>
        <source>No vacancy for this today. Perhaps one of these:</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No vacancy for this today. Try another word, or ask the staff.</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>Ask the staff</source>
        <comment>search screen, nothing found</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Found before, with “%1”:</source>
        <comment>search screen: what an earlier text found is still shown</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchNotes</name>
    <message>
        <location filename="../qml/jobs/SearchNotes.qml" line="+30"/>
        <source>Taken as “%1”</source>
        <comment>search: what was typed sounds like this word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Nothing has all of this. Here is the same work elsewhere or with fewer wishes.</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No title says this. These mention it.</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message numerus="yes">
        <location filename="../qml/jobs/SearchScreen.qml" line="+37"/>
        <source>%n found</source>
        <comment>number of results, title of the list</comment>
        <translation>
            <numerusform>%n vacancy found</numerusform>
            <numerusform>%n vacancies found</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>title of the search screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+50"/>
        <location line="+33"/>
        <source>Show %n vacancies</source>
        <comment>button to the results</comment>
        <translation>
            <numerusform>Show %n vacancy</numerusform>
            <numerusform>Show %n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <location line="-53"/>
        <source>Trade or place</source>
        <comment>search field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchTile</name>
    <message>
        <location filename="../qml/home/SearchTile.qml" line="+8"/>
        <source>Write what you look for</source>
        <comment>home screen: leads to the search</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelfCheckInScreen</name>
    <message>
        <location filename="../qml/door/SelfCheckInScreen.qml" line="+22"/>
        <source>Check-in</source>
        <comment>title: at the door of a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Check yourself in</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>On your way out</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Show the code of your ticket</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You are interested in this stand? Then it counts. Who you are nobody learns.</source>
        <comment>self check-in: at a stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It stands on your slip, or on your phone. No ticket with you? Type the eight characters of your receipt, or go to the staff.</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Type the code of the receipt</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>No ticket: my identity number</source>
        <comment>self check-in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>For staff</source>
        <comment>self check-in: leads to the PIN</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerBureauText</name>
    <message>
        <location filename="../src/server/app/bureautextcommand.cpp" line="+25"/>
        <source>withdrawn; the kiosks use their own again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>nothing is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>this is published already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerCommand</name>
    <message>
        <location line="+27"/>
        <source>Without --import and --remove: prints what is published. After --remove the kiosks&apos; own holds again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="+24"/>
        <source>PostgreSQL instead of the embedded database, e.g. &quot;host=db dbname=yizhan&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+43"/>
        <source>for which kiosks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>one JSON object, for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="+31"/>
        <source>the catalogue lost most of itself, and that is meant: kiosks may follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/documentcommand.cpp" line="+57"/>
        <source>put files where kiosks fetch documents; prints how an item names each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>media type, image/webp (default: by the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>at most 256 MiB each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="+138"/>
        <source>what the rows are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>whose list it is: a-z, 0-9, &apos;.&apos;, &apos;_&apos;, &apos;-&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what the source had and these files no longer name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>it is meant: take away most of a source, or what a broken file does not name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>count and report, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>take this day for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>life of a vacancy without a last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>of job fairs: where the plans of their halls lie (default: beside the table)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>read tables into the catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>tables (.csv, .xlsx) or JSON Lines; of vacancies also schema.org JobPosting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/main.cpp" line="+13"/>
        <source>the catalogue of the employment stations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/newepochcommand.cpp" line="+42"/>
        <source>after a restore from a backup: kiosks start afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the epoch_number that kiosks hold, where the clock lies behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="+99"/>
        <source>correct the occupations that titles were given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>take these corrections instead of the former ones (CSV: title, code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>list the N most frequent titles without a sure occupation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Without both: lists the corrections that hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/publishoptions.cpp" line="+17"/>
        <source>check this file and publish it, in the place of what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>withdraw what is published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/servecommand.cpp" line="+79"/>
        <source>answer kiosks until it is stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+29"/>
        <source>where to listen; port 0 takes any free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>PEM file of the certificate: speak TLS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>PEM file of the certificate&apos;s private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>which requests are logged: all, errors or off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for connections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>threads for the database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/servercommands.cpp" line="+34"/>
        <source>which words of trades find which others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the points that order vacancies for somebody&apos;s wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/snapshotcommand.cpp" line="+96"/>
        <source>write a snapshot, for a USB stick as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>copy the snapshot there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/statuscommand.cpp" line="+77"/>
        <source>what the catalogue holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-54"/>
        <source>file that holds that line: a password in --db can be read by every user of this machine; or set YIZHAN_DB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="+4"/>
        <source>how many connections one client may have; behind a proxy all come from one; 0: a quarter of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>address of a proxy that ends TLS before this server: phones that fill in surveys are answered through it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>serve an empty catalogue although snapshots or a key lie beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>this folder and its key belong to the database from now on, whatever did before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-15"/>
        <source>of vacancies: the local minimum wage a month; pay below it is reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+113"/>
        <source>which kiosks may ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>list; or revoke ID, thaw ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>A kiosk that was revoked, or frozen because its disk was copied, gets nothing taken from it; thaw lets it in again, with whichever copy comes first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="+84"/>
        <source>make a code that lets one kiosk in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where the kiosk stands, s-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>draw the code for the kiosk&apos;s camera, .svg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The code is good for one kiosk and 24 hours. Type it at the kiosk&apos;s setup screen, hold its drawing before the kiosk&apos;s camera, or give it to yizhan enrol. A terminal shows the drawing by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+129"/>
        <source>open what residents sent, into a table for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="+71"/>
        <source>secret half of a key; again for keys that were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+4"/>
        <source>secret half of a key; again for keys that were replaced. Only audit needs none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the table, .csv or .xlsx; of a survey also .zip or .geojson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>surveys, .zip: the answers as they came, an XML file each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>surveys: where to put the files that came with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>which of them; survey FORM; audit: what staff did</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-20"/>
        <location filename="../src/server/app/statscommand.cpp" line="+153"/>
        <source>only what arrived on this day or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="+126"/>
        <source>of new: where the secret half is written; must not be there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/repaircommand.cpp" line="+24"/>
        <source>%1: %2 fewer than were published; import the files of the sources again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+20"/>
        <source>Nothing to repair: the catalogue is what was published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>A new epoch has begun: kiosks take a snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>rows of the catalogue were lost or altered: bring back what the newest snapshot holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/requestscommand.cpp" line="+64"/>
        <source>note what became of what residents sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>and the codes of the receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="+31"/>
        <source>the date of this machine is right: what has ended goes, however much it is; nothing that residents typed is erased by it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-5"/>
        <source>the keys that close what residents type, and the key that kiosks believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>of rotate: how long kiosks believe the former key as well; 0 where it may be in wrong hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>make a pair for what residents type and put it in force; show those that were made; let another key sign what kiosks believe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="+107"/>
        <source>lend places of a class to stations, or list what is lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>to which station; again for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>how many to each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>how long its kiosks may give them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>and for how many hours more the server waits to hear of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the id of the class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is lent cannot be taken back before its time: a kiosk without a network may have given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/serveoptions.cpp" line="-7"/>
        <source>let kiosks read the catalogue that are not enrolled; for the days in which a city enrols them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-5"/>
        <source>find sign-ups of the same person, where the bureau&apos;s key lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="+148"/>
        <source>who may be signed in at the kiosks of a station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>where they work, s-17</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>as it is shown at the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>attendant: answers calls (the default); staff: and all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>add, list; role, remove: of an ID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The PIN is asked for, or read from the standard input; it is kept nowhere. The kiosks of the station know the account within a minute, and forget one that was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/statscommand.cpp" line="-5"/>
        <source>how many operations came, and how many people have a place in classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>what the plan wants a year; else training-targets.toml of the data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>of a job fair or a survey: a table besides, .csv or .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: the secret half of a key; again for keys that were replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of a survey: only what came from this station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>of this job fair: sign-ups, who came, what was odd at the doors; of this survey: how often each choice was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmshrinkcommand.cpp" line="-11"/>
        <source>%1: kiosks may now hold as few as %n items</source>
        <translation>
            <numerusform>%1: kiosks may now hold as few as %n item</numerusform>
            <numerusform>%1: kiosks may now hold as few as %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/confirmsweepcommand.cpp" line="-11"/>
        <source>%1 is right; %n items have ended and are gone</source>
        <translation>
            <numerusform>%1 is right; %n item has ended and is gone</numerusform>
            <numerusform>%1 is right; %n items have ended and are gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/repaircommand.cpp" line="-37"/>
        <source>%1: %n items, %2 of them brought back out of the snapshot</source>
        <translation>
            <numerusform>%1: %n item, %2 brought back out of the snapshot</numerusform>
            <numerusform>%1: %n items, %2 of them brought back out of the snapshot</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/server/app/importcommand.cpp" line="-13"/>
        <source>what headings mean (TOML); remembered for the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>where the report goes: a folder, a .csv, or an .xlsx with the faulty cells coloured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>Importing a file again changes nothing. What is wrong with rows stands in FILE.report.csv, or where --report says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/catalogueoptions.cpp" line="-10"/>
        <source>folder of the server; import and serve make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/exportcommand.cpp" line="+3"/>
        <source>surveys: which one, by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>surveys: questions and choices in words, not as codes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/surveyformcommand.cpp" line="+151"/>
        <source>which survey forms the kiosks offer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>publish: staff, resident (who answers alone), or everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish: how long it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>publish FILE.xml…; withdraw FORM…; or list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A form is an ODK XForm; yizhan form check says what is wrong with one. A new version takes the place of the one before: what was begun is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/posterscommand.cpp" line="+78"/>
        <source>%1: %n posters; print it from a browser</source>
        <translation>
            <numerusform>%1: one poster; print it from a browser</numerusform>
            <numerusform>%1: %n posters; print it from a browser</numerusform>
        </translation>
    </message>
    <message>
        <location line="+11"/>
        <source>posters for the stands of a job fair, each with its code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the address by which phones reach the server, as the kiosks have it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the page to be printed, .html</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>of the job fair</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerDevices</name>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="-88"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>frozen: its disk was copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>No kiosk yet: let one in with enrol --station S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/enrolcommand.cpp" line="-42"/>
        <source>Code for one kiosk of %1, good until %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/devicescommand.cpp" line="+3"/>
        <source>%1  %2  machine %3  %4  (since %5; last sent %6)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerExport</name>
    <message>
        <location filename="../src/server/app/openingkeys.cpp" line="+29"/>
        <source>%1 stayed closed; give the secret file of key %2 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/exportcommand.cpp" line="-101"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+21"/>
        <source>%1: %n rows. It holds personal data: keep it as the law asks, and delete it when it is done.</source>
        <translation>
            <numerusform>%1: %n row. It holds personal data: keep it as the law asks, and delete it when it is done.</numerusform>
            <numerusform>%1: %n rows. It holds personal data: keep it as the law asks, and delete it when it is done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+6"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+6"/>
        <source>Of %n the time is over: their personal part is erased</source>
        <translation>
            <numerusform>Of %n the time is over: its personal part is erased</numerusform>
            <numerusform>Of %n the time is over: their personal part is erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <location filename="../src/server/app/surveyexportcommand.cpp" line="+16"/>
        <source>%n cannot be opened: they are damaged, or not what they say</source>
        <translation>
            <numerusform>%n cannot be opened: it is damaged, or not what it says</numerusform>
            <numerusform>%n cannot be opened: they are damaged, or not what they say</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+33"/>
        <source>%1: %n rows. It says what each of the staff did: for those who look after that, and nobody else.</source>
        <translation>
            <numerusform>%1: one row. It says what each of the staff did: for those who look after that, and nobody else.</numerusform>
            <numerusform>%1: %n rows. It says what each of the staff did: for those who look after that, and nobody else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/surveyexportcommand.cpp" line="-12"/>
        <source>%n were handed in once more and are left out</source>
        <translation>
            <numerusform>one was handed in once more and is left out</numerusform>
            <numerusform>%n were handed in once more and are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files that came with answers</source>
        <translation>
            <numerusform>one file that came with answers</numerusform>
            <numerusform>%n files that came with answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n files have not come, are not in this folder, or do not open</source>
        <translation>
            <numerusform>one file has not come, is not in this folder, or does not open</numerusform>
            <numerusform>%n files have not come, are not in this folder, or do not open</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerForms</name>
    <message>
        <location filename="../src/server/app/surveyformcommand.cpp" line="-137"/>
        <location line="+83"/>
        <source>withdrawn, what was begun may be finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-80"/>
        <source>asked by staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>answered by residents alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>asked by staff, or answered alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No form yet: form publish FILE.xml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>published so already</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerKeys</name>
    <message>
        <location filename="../src/server/app/keyscommand.cpp" line="-98"/>
        <source>Key %1 is in force; its secret half is in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Take that file away from this machine, and keep two copies: without it nobody can read what residents send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>in force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>No key yet: make one with keys new --secret FILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/keyrotation.cpp" line="+29"/>
        <source>From the next start of the server on, the key %1 signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Kiosks that know %1 will believe it; the former key itself is believed until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Now restart the server. Other servers of the same database need a copy of keys/snapshot.key first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/server/app/keyscommand.cpp" line="-24"/>
        <source>%1  %2  made %3, opens %n operations</source>
        <translation>
            <numerusform>%1  %2  made %3, opens %n operation</numerusform>
            <numerusform>%1  %2  made %3, opens %n operations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerLease</name>
    <message>
        <location filename="../src/server/app/leasecommand.cpp" line="-71"/>
        <source>No places are lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+2"/>
        <source>%1  %2  kiosk %3: %n places, %4 given; until %5, waited for until %6</source>
        <translation>
            <numerusform>%1  %2  kiosk %3: %n place, %4 given; until %5, waited for until %6</numerusform>
            <numerusform>%1  %2  kiosk %3: %n places, %4 given; until %5, waited for until %6</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerOccupations</name>
    <message>
        <location filename="../src/server/app/occupationscommand.cpp" line="-68"/>
        <source>Corrections: %1. Postings changed: %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSettle</name>
    <message>
        <location filename="../src/server/app/settlecommand.cpp" line="-39"/>
        <source>No sign-up is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Classes: %1. Sign-ups compared: %2; of people who had signed up before: %3; that do not hold: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerSnapshot</name>
    <message numerus="yes">
        <location filename="../src/server/app/snapshotcommand.cpp" line="-18"/>
        <source>%1: %n items, %2 bytes</source>
        <translation>
            <numerusform>%1: %n item, %2 bytes</numerusform>
            <numerusform>%1: %n items, %2 bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServerStaff</name>
    <message>
        <location filename="../src/server/app/pininput.cpp" line="+92"/>
        <source>PIN of 6 to 12 digits (it is not shown):</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The same once more:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/staffcommand.cpp" line="-132"/>
        <source>all requests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>calls only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Nobody yet: staff add --station S --name NAME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+51"/>
        <source>removed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerStats</name>
    <message>
        <location filename="../src/server/app/statscommand.cpp" line="-104"/>
        <source>Nothing has come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Training in %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>; the plan wants %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-6"/>
        <source>%1: with a place %2, were there %3, waiting %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Answers to surveys:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerStatus</name>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="+107"/>
        <source>Vacancies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>%1: position %2, checksum %3, updated %4, epoch %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Key of the snapshots: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/ledgerstatus.cpp" line="+79"/>
        <source>Kiosks: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Operations: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Key %1 opens %2 of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/serverstatus.cpp" line="-91"/>
        <source>%1 is DAMAGED. Items published: %2, there now: %3, altered of these: %4. Kiosks keep what they hold and are sent nothing new. Run yizhan-server repair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+14"/>
        <source>On %1 %n of %2 items have ended. They were left, because that is much at once or long after the last time. If the date is right, run yizhan-server confirm-sweep; if it is not, set the clock.</source>
        <translation>
            <numerusform>On %1 %n of %2 items has ended. It was left, because that is much at once or long after the last time. If the date is right, run yizhan-server confirm-sweep; if it is not, set the clock.</numerusform>
            <numerusform>On %1 %n of %2 items have ended. They were left, because that is much at once or long after the last time. If the date is right, run yizhan-server confirm-sweep; if it is not, set the clock.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+53"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ServerWords</name>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="+43"/>
        <source>Vacancies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="+22"/>
        <source>Receipts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Surveys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>frozen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>Staff accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-6"/>
        <source>Job fairs whose free places are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Places lent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Courses of no category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Lists of synonyms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Rules of matching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>%1, all trades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-32"/>
        <source>Classes whose free places are told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/intake/tablekinds.cpp" line="+2"/>
        <source>Job fairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stands at job fairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/server/app/statuswords.cpp" line="+3"/>
        <source>Keys whose tickets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tickets that count no longer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SetupScreen</name>
    <message>
        <location filename="../qml/staff/SetupScreen.qml" line="+22"/>
        <source>Make this machine known</source>
        <comment>title of the page where a kiosk is enrolled by a code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Station %1. In a minute it can send, and knows who works here.</source>
        <comment>setup: id of the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write its address into yizhan.toml, at [server] url, and start the program anew.</source>
        <comment>setup: no server</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done, to the start</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+52"/>
        <source>Clear</source>
        <comment>setup: all characters</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Delete</source>
        <comment>setup: one character</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Ask the server</source>
        <comment>setup: hands the code in</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShelfChips</name>
    <message>
        <location filename="../qml/fairs/ShelfChips.qml" line="+35"/>
        <source>%1 %2</source>
        <comment>a zone or a kind of work, and how many stands</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortlistScreen</name>
    <message>
        <location filename="../qml/jobs/ShortlistScreen.qml" line="+19"/>
        <source>What you kept</source>
        <comment>title of the list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It is gone when you leave</source>
        <comment>below the title of the list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+43"/>
        <source>Take them along: scan the code with your phone, it shows all of them.</source>
        <comment>beside a QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan the code</source>
        <comment>list of this session: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Nothing is kept</source>
        <comment>list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the heart on a vacancy, up to ten. You can compare them here and take them along.</source>
        <comment>list of this session</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Look at the jobs</source>
        <comment>list of this session, empty</comment>
        <translation type="unfinished"></translation>
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
            <numerusform>%n kept</numerusform>
            <numerusform>%n kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowcaseCard</name>
    <message>
        <location filename="../qml/home/ShowcaseCard.qml" line="+104"/>
        <source>New today</source>
        <comment>card in the window of the house</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignUpRow</name>
    <message>
        <location filename="../qml/staff/SignUpRow.qml" line="+75"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Slips</name>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+63"/>
        <source>You want a job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You want: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You signed up for a class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>You asked for help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You said what you think</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>You took something back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+47"/>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+28"/>
        <source>Employment station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Printed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Questions? Call the station: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+49"/>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+54"/>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-128"/>
        <location line="+47"/>
        <location line="+26"/>
        <location line="+53"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-124"/>
        <source>Asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+50"/>
        <location line="+26"/>
        <source>Ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-74"/>
        <location line="+50"/>
        <location line="+26"/>
        <location line="+50"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-125"/>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Scan it with your phone: it opens this vacancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan it with your phone to keep these facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>What I noted down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Scan it with your phone: it opens the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+27"/>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-26"/>
        <source>Gives</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+26"/>
        <source>Subsidy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+26"/>
        <source>Sign up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Scan it with your phone: it opens this course</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+86"/>
        <source>Handed in on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Your code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>With this code you see at the station how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With this code, or with your phone, you see how it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-86"/>
        <source>Begins on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <location line="+56"/>
        <source>Costs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-54"/>
        <location line="+55"/>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-233"/>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="-7"/>
        <source>You signed up for a job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>You signed up for the job fair: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+197"/>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Stands I want to go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Scan it with your phone: it opens this job fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/receiptpage.cpp" line="+8"/>
        <source>You answered a survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/kiosk/viewmodels/slipwords.cpp" line="+17"/>
        <source>Show this code at the door</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffClassScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassScreen.qml" line="+59"/>
        <source>If you tapped the wrong one, tap the other.</source>
        <comment>staff: came, or did not come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>From %1 on you can note here who comes.</source>
        <comment>staff: the first day of a class</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffClassesScreen</name>
    <message>
        <location filename="../qml/staff/StaffClassesScreen.qml" line="+21"/>
        <source>Class lists</source>
        <comment>staff: who signed up for which class, and who came</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffHomeScreen</name>
    <message>
        <location filename="../qml/staff/StaffHomeScreen.qml" line="+76"/>
        <source>Nobody calls just now</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+54"/>
        <source>Nothing was handed in today</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Handed in today, and still open</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Handed in at this machine, and not taken</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-109"/>
        <source>What waited in this machine to be sent was lost. Please tell the employment bureau: whoever handed it in has to do so once more.</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1 requests of this machine could not be delivered. Please tell the employment bureau.</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffNotKept</name>
    <message>
        <location filename="../qml/staff/StaffNotKept.qml" line="+13"/>
        <source>It could not be kept: nothing was changed. Please try again.</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffPinScreen</name>
    <message>
        <location filename="../qml/staff/StaffPinScreen.qml" line="+51"/>
        <source>For the staff</source>
        <comment>title of the page where staff sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>It works without a network.</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>I do not work here</source>
        <comment>staff: sign in; back to the start</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+33"/>
        <source>Who are you?</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-23"/>
        <location line="+74"/>
        <location line="+32"/>
        <source>Unlock</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-22"/>
        <source>Make this machine known to the server</source>
        <comment>staff: opens the page where a kiosk is enrolled</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StaffWords</name>
    <message>
        <location filename="../qml/staff/StaffWords.qml" line="+13"/>
        <source>This PIN is wrong. Please try again.</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong PINs. Please wait %1 seconds.</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The disk of this machine refuses: nobody can be signed in.</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Nobody of this station is known to this machine yet.</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment …</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>6 to 12 digits</source>
        <comment>staff: sign in</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>Wants a job</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called for help</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Says what they think</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Takes something back</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Answered a survey</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>An entry of the staff</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up for a class</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Seen</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Somebody is on the way</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Done</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not reached</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Called</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Taken back</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Refused</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Could not be delivered</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Has a place</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>On the list</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Look at it</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Open</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+27"/>
        <source>today %1</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>before today, %1</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Handed in before</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>No longer published: look at it</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-10"/>
        <source>Came</source>
        <comment>staff: to a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Did not come</source>
        <comment>staff: to a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>A class that is no longer published</source>
        <comment>staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>%1 to %2</source>
        <comment>class: first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>over</source>
        <comment>staff: a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>%n have a place</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n has a place</numerusform>
            <numerusform>%n have a place</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n wait</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n waits</numerusform>
            <numerusform>%n wait</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n came</source>
        <comment>staff: a class</comment>
        <translation>
            <numerusform>%n came</numerusform>
            <numerusform>%n came</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Not decided yet</source>
        <comment>staff: a sign-up for a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Number %1 on the list</source>
        <comment>staff: a sign-up for a class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-65"/>
        <source>This machine&apos;s settings name no server.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One moment, the server is looking at the code …</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server does not take this code. A code is good once, within a day: have a new one made.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Too many wrong codes. Please wait a few minutes.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server cannot be reached now. The code stays good: try again.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>It did not work. On this machine run: yizhan doctor</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The server knows this machine now.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Tap the ten characters that yizhan-server enrol has printed.</source>
        <comment>setup</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Sign-up for a job fair</source>
        <comment>staff: a request</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatedNote</name>
    <message>
        <location filename="../qml/jobs/StatedNote.qml" line="+21"/>
        <source>%1 state it · %2 do not say</source>
        <comment>facet screen: vacancies that state the condition, and that do not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Show only those that state it</source>
        <comment>facet screen, switch</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrokeKeys</name>
    <message>
        <location filename="../qml/keyboard/StrokeKeys.qml" line="+13"/>
        <source>flat</source>
        <comment>name of the stroke 一 横</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>down</source>
        <comment>name of the stroke 丨 竖</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>left</source>
        <comment>name of the stroke 丿 撇</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>dot</source>
        <comment>name of the strokes 丶 点 and ㇏ 捺</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>turn</source>
        <comment>name of the stroke 乛 折</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyExport</name>
    <message>
        <location filename="../src/server/answers/surveyexport.cpp" line="+119"/>
        <source>receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-51"/>
        <source>answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+54"/>
        <source>said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>station</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>asked by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answers to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyProgress</name>
    <message>
        <location filename="../qml/surveys/SurveyProgress.qml" line="+55"/>
        <source>Kept</source>
        <comment>survey: all answers are on the disk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Keeping …</source>
        <comment>survey: the answers are on the way to the disk</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyReviewScreen</name>
    <message>
        <location filename="../qml/surveys/SurveyReviewScreen.qml" line="+16"/>
        <source>Is this right?</source>
        <comment>survey: title of the last page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+52"/>
        <source>It could not be kept. Nothing was sent, and all answers are still here. Please try again.</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This machine cannot send anything at the moment. Please ask the staff here.</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n answers are still to be put right</source>
        <comment>survey, last page</comment>
        <translation>
            <numerusform>%n answer is still to be put right</numerusform>
            <numerusform>%n answers are still to be put right</numerusform>
        </translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Try again</source>
        <comment>survey: hand it in once more</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Show me</source>
        <comment>survey, last page: leads to an answer that cannot stand</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Hand in</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyScreen</name>
    <message>
        <location filename="../qml/surveys/SurveyScreen.qml" line="+23"/>
        <source>%1 asks</source>
        <comment>survey: name of who asks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+45"/>
        <source>The answers could not be kept on the disk. They are still here: please call the staff, or try again.</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Skip</source>
        <comment>survey: goes on without an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>To the answers</source>
        <comment>survey: back to the page of all answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Next</source>
        <comment>survey: to the next question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This survey cannot be opened here yet</source>
        <comment>survey: its form has not arrived</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Please try later.</source>
        <comment>survey: its form has not arrived</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyStats</name>
    <message>
        <location filename="../src/server/app/surveystats.cpp" line="+84"/>
        <source>%1  %2: asked %3, answered %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>    on average %1; a quarter up to %2, half up to %3, three quarters up to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>-: not told, where fewer than %1 said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>question in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>choice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>choice in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>how many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>a quarter up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>half up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>three quarters up to</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+42"/>
        <source>Of %n the time is over: they are not counted any more</source>
        <translation>
            <numerusform>Of one the time is over: it is not counted any more</numerusform>
            <numerusform>Of %n the time is over: they are not counted any more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+4"/>
        <source>%n cannot be opened, and are not counted</source>
        <translation>
            <numerusform>one cannot be opened, and is not counted</numerusform>
            <numerusform>%n cannot be opened, and are not counted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SurveyTile</name>
    <message>
        <location filename="../qml/home/SurveyTile.qml" line="+11"/>
        <source>Tell us what you need</source>
        <comment>home screen: leads to the surveys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveyWords</name>
    <message>
        <location filename="../qml/surveys/SurveyWords.qml" line="+12"/>
        <source>Question %1</source>
        <comment>survey: which one is shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>the last one</source>
        <comment>survey: how many questions are still to come</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n to go</source>
        <comment>survey: how many questions are still to come</comment>
        <translation>
            <numerusform>%n to go</numerusform>
            <numerusform>%n to go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>about %n to go</source>
        <comment>survey: how many questions are still to come, more or less</comment>
        <translation>
            <numerusform>about %n to go</numerusform>
            <numerusform>about %n to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+7"/>
        <source>This question must be answered</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This is not complete yet</source>
        <comment>survey: half a date, no number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>This cannot be right. Please look again.</source>
        <comment>survey</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>male</source>
        <comment>survey: as the identity number says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>female</source>
        <comment>survey: as the identity number says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>born %1-%2-%3</source>
        <comment>survey: year, month and day of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n years old</source>
        <comment>survey: as the identity number says</comment>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
    <message>
        <location line="+5"/>
        <source>18 characters, as they stand on the card</source>
        <comment>survey: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n characters to go</source>
        <comment>survey: the identity number</comment>
        <translation>
            <numerusform>%n character to go</numerusform>
            <numerusform>%n characters to go</numerusform>
        </translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No number begins like this. Please compare the first six digits with the card.</source>
        <comment>survey: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The birth date cannot be right. Please compare the eight digits in the middle with the card.</source>
        <comment>survey: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One character is not right. Please compare it with the card, and type again where it differs.</source>
        <comment>survey: the identity number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>year</source>
        <comment>survey: behind the box of a year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>month</source>
        <comment>survey: behind the box of a month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>day</source>
        <comment>survey: behind the box of a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>hour</source>
        <comment>survey: behind the box of an hour</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>min</source>
        <comment>survey: behind the box of minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+9"/>
        <source>About %n minutes</source>
        <comment>list of surveys: how long one takes</comment>
        <translation>
            <numerusform>About %n minute</numerusform>
            <numerusform>About %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Today %1</source>
        <comment>list of surveys: time of the last answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>%1/%2</source>
        <comment>list of surveys: month and day of the last answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not answered</source>
        <comment>survey, last page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveysDoor</name>
    <message numerus="yes">
        <location filename="../qml/staff/SurveysDoor.qml" line="+12"/>
        <source>%n not finished: nothing of them is lost</source>
        <comment>staff: surveys that were begun</comment>
        <translation>
            <numerusform>%n not finished: nothing of it is lost</numerusform>
            <numerusform>%n not finished: nothing of them is lost</numerusform>
        </translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Surveys</source>
        <comment>staff: leads to what the bureau asks</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SurveysScreen</name>
    <message>
        <location filename="../qml/surveys/SurveysScreen.qml" line="+21"/>
        <source>Surveys</source>
        <comment>title of the list, for staff</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Tell us what you need</source>
        <comment>title of the list of surveys, for residents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n handed in: they are kept, and sent as soon as there is a network</source>
        <comment>list of surveys, for staff</comment>
        <translation>
            <numerusform>%n handed in: it is kept, and sent as soon as there is a network</numerusform>
            <numerusform>%n handed in: they are kept, and sent as soon as there is a network</numerusform>
        </translation>
    </message>
    <message>
        <location line="+16"/>
        <source>What was begun cannot be read on this disk. Please tell the employment bureau.</source>
        <comment>list of surveys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Not finished</source>
        <comment>list of surveys: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+21"/>
        <source>Begin a new one</source>
        <comment>list of surveys: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>A few questions, answered by tapping. You may skip any, and leave at any time: then nothing is kept.</source>
        <comment>list of surveys, for residents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+24"/>
        <source>Handed in. Tap one to put something right.</source>
        <comment>list of surveys, for staff: heading</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>The bureau asks nothing just now</source>
        <comment>list of surveys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongCard</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCard.qml" line="+25"/>
        <source>Take it along</source>
        <comment>vacancy page: beside the code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Scan the code with your phone: it opens this job.</source>
        <comment>vacancy page: beside the code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Scan the code with your phone: it shows what stands here.</source>
        <comment>vacancy page: beside the code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAlongCode</name>
    <message>
        <location filename="../qml/jobs/TakeAlongCode.qml" line="+24"/>
        <source>Take it along: scan the code with your phone, it opens this vacancy.</source>
        <comment>beside a QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take it along: scan the code with your phone, it shows these facts.</source>
        <comment>beside a QR code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Scan to keep it</source>
        <comment>vacancy page, short: below the code</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAway</name>
    <message>
        <location filename="../src/kiosk/viewmodels/takeaway.cpp" line="+58"/>
        <source>Employer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <location line="+31"/>
        <source>Phone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-29"/>
        <location line="+26"/>
        <source>Place: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-25"/>
        <location line="+24"/>
        <source>Hours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-21"/>
        <source>Number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-9"/>
        <source>Vacancy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>They ask: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They give: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>Job fair: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Last day: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Way: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Ticket</name>
    <message>
        <location filename="../qml/receipts/Ticket.qml" line="+26"/>
        <source>Your code</source>
        <comment>receipt: the pickup code</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+50"/>
        <source>Code for your phone</source>
        <comment>screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>With this code, or with your phone, you see at any time how it stands.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the code down, or take a picture of it. With it you see here at any time how it stands.</source>
        <comment>receipt</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Code for the door</source>
        <comment>screen reader</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>This is your ticket. Take a picture of it with your phone: at the door it is scanned.</source>
        <comment>receipt of a sign-up for a job fair</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tool</name>
    <message>
        <location filename="../src/tool/tooloptions.cpp" line="+14"/>
        <source>The kiosk&apos;s data folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>The server&apos;s public key; without it the first key seen is trusted and kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/kioskstatuscommand.cpp" line="+39"/>
        <source>Vacancies: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-7"/>
        <source>not complete yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+42"/>
        <source>Show what a kiosk holds and how new it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the status as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="+46"/>
        <location filename="../src/tool/synccommand.cpp" line="+112"/>
        <source>Installing: %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+13"/>
        <source>%1: what is loaded is as new or newer; nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+125"/>
        <location filename="../src/tool/synccommand.cpp" line="+113"/>
        <source>Write the resulting status as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-118"/>
        <source>Downloading: %1 of %2 KiB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Changes received: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Next attempt in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="+84"/>
        <location filename="../src/tool/synccommand.cpp" line="+88"/>
        <source>Address of the server, http://host:8420</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+3"/>
        <source>End when the catalogue is up to date (the default)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Go on and follow every change until stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+140"/>
        <source>Show the vacancies of a kiosk that suit somebody&apos;s wishes, and why. With --rule: how they are ordered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The wishes as JSON, see docs/formats/wishes.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+12"/>
        <source>Take this day for today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show the points of each part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Write the page as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the rule and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/searchcommand.cpp" line="+65"/>
        <source>Search the vacancies of a kiosk, as its screen does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show no more than K vacancies a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Answer the queries of a file, one a line, and write query, rank, id and title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Show how the query was understood, and why each vacancy stands where it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>What a resident types</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+28"/>
        <source>exact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>synonym</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>abbreviation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>sounds alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>filters only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>mentioned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+59"/>
        <source>read as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Nothing has all of it; shown is what has a part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Also mentioned:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+31"/>
        <source>words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>searched for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>filter: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Suggestions: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Wider area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Fewer wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Or ask the staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/deployinputcommand.cpp" line="+52"/>
        <source>Compile the dictionaries of the kiosk&apos;s keyboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-11"/>
        <source>Dictionaries: %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-20"/>
        <source>Not installed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Lost or damaged: %1. Remedy: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>The keyboard&apos;s dictionaries are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="+327"/>
        <source>Look whether a kiosk has everything it can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Write the findings as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-53"/>
        <source>ok       %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>missing  %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="-13"/>
        <source>Other points than those in force at the kiosk (TOML)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-213"/>
        <location line="+37"/>
        <source>catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+36"/>
        <source>documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 of %2 are not here yet; yizhan sync fetches them</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+12"/>
        <source>%n operations wait, and none was answered since %1; the oldest is %2 of %3</source>
        <translation>
            <numerusform>One operation waits, and none was answered since %1; it is %2 of %3</numerusform>
            <numerusform>%n operations wait, and none was answered since %1; the oldest is %2 of %3</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>nothing is lost. Look at the network and at what is refused here, then yizhan sync says what is in the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>nothing is lost. No server knows this kiosk: enrol it, and they go up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+72"/>
        <source>settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+47"/>
        <source>damaged  %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>refused  %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>cut      %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>wrong    %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>stuck    %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/loadcommand.cpp" line="-13"/>
        <source>Take files, for instance from a USB stick, into a kiosk&apos;s catalogue: snapshots, or tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>What the rows of the tables are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Take a snapshot, or a table, even if it holds much less than is loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Snapshots (.yzsnap) or tables (.xlsx, .csv, .jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/main.cpp" line="+18"/>
        <source>the operator&apos;s command for a Yizhan kiosk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/matchcommand.cpp" line="+4"/>
        <source>How many vacancies to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="-171"/>
        <source>The catalogue is not what it should be and is being repaired.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-180"/>
        <source>identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+63"/>
        <source>outbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>an outbox that was moved aside; yizhan outbox export --damaged writes out what can be read of it. Take the file away when that is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/kioskenrolcommand.cpp" line="-15"/>
        <source>Enrolled as %1 at the station %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Make a kiosk known to its server, so that it can send.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>The code that yizhan-server enrol prints</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the enrolment as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/outboxcommand.cpp" line="+56"/>
        <source>Nothing was handed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+88"/>
        <source>Show what was handed in at a kiosk and what became of it, nothing personal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Export what can be read of the files that were moved aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <location filename="../src/tool/ticketcommand.cpp" line="+243"/>
        <source>Write one JSON object a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>all; one by its receipt; all as they are sealed; try again what was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+33"/>
        <source>cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-4"/>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-6"/>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>cancelled, still to be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+40"/>
        <source>its cancellation failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+97"/>
        <source>Not enrolled: nothing can be sent from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>To be sent: %1, the oldest of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Set aside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/submitcommand.cpp" line="+65"/>
        <source>Hand in an operation from the standard input, and print its receipt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Write the receipt as JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What is read is like the examples in docs/formats/operations. It is sealed before it is kept; yizhan sync sends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+159"/>
        <source>Send what was handed in at a kiosk, and bring its catalogue up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/uploadfirst.cpp" line="+25"/>
        <source>A running program sends what was handed in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/operationwords.cpp" line="+17"/>
        <source>on the waiting list, place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the same as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/doctorcommand.cpp" line="-17"/>
        <location filename="../src/tool/operationwords.cpp" line="+10"/>
        <location filename="../src/tool/ticketcommand.cpp" line="-105"/>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+23"/>
        <source>outbox.db was gone or empty, and another one began: what waited in it is lost, unless the file is found. If the server has frozen this kiosk, enrol it anew. Take this note away when that is settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="-108"/>
        <source>this kiosk has given a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/printcommand.cpp" line="+28"/>
        <source>printer (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The test page is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Show how the printer of a kiosk is, and try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Print a test page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Settings file; else yizhan.toml in the data folder or in /etc/yizhan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/printercheck.cpp" line="+10"/>
        <source>%1, %2 mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>has paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>its paper is nearly used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>does not say how much paper it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/testslip.cpp" line="+14"/>
        <source>Test page (sample)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Employer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>A phone reads this code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>If the dashed lines are cut off at an edge, paper_mm in yizhan.toml is not this paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/synccommand.cpp" line="+15"/>
        <source>Part of the catalogue to keep, may be repeated (default: city, and what the kiosk is enrolled for)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/outboxwords.cpp" line="+95"/>
        <source>Enrolled as %1, station %2; on the staff&apos;s screens: machine %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/doctorcommand.cpp" line="-161"/>
        <source>%n answers since %1, the last one: %2</source>
        <translation>
            <numerusform>%n answer since %1: %2</numerusform>
            <numerusform>%n answers since %1, the last one: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+19"/>
        <source>catalogue (found damaged and repaired %n times, last on %1)</source>
        <translation>
            <numerusform>catalogue (found damaged and repaired once, on %1)</numerusform>
            <numerusform>catalogue (found damaged and repaired %n times, last on %1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+10"/>
        <source>of %1 only the %n items that could be saved are here; yizhan sync fetches the rest</source>
        <translation>
            <numerusform>of %1 only the one item that could be saved is here; yizhan sync fetches the rest</numerusform>
            <numerusform>of %1 only the %n items that could be saved are here; yizhan sync fetches the rest</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+31"/>
        <source>identity (found damaged and made anew %n times)</source>
        <translation>
            <numerusform>identity (found damaged and made anew once)</numerusform>
            <numerusform>identity (found damaged and made anew %n times)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+82"/>
        <source>%n operations could not be delivered; yizhan outbox list names them, yizhan outbox retry tries again</source>
        <translation>
            <numerusform>%n operation could not be delivered; yizhan outbox list names it, yizhan outbox retry tries again</numerusform>
            <numerusform>%n operations could not be delivered; yizhan outbox list names them, yizhan outbox retry tries again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/kioskstatuscommand.cpp" line="-56"/>
        <source>%1: %n items that could be saved out of a damaged catalogue; the rest comes with the next synchronisation</source>
        <translation>
            <numerusform>%1: %n item that could be saved out of a damaged catalogue; the rest comes with the next synchronisation</numerusform>
            <numerusform>%1: %n items that could be saved out of a damaged catalogue; the rest comes with the next synchronisation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+7"/>
        <source>%1: %n items, cursor %2, sum %3, as of %4</source>
        <translation>
            <numerusform>%1: %n item, cursor %2, sum %3, as of %4</numerusform>
            <numerusform>%1: %n items, cursor %2, sum %3, as of %4</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/loadcommand.cpp" line="-122"/>
        <source>%1: %n items loaded</source>
        <translation>
            <numerusform>%1: %n item loaded</numerusform>
            <numerusform>%1: %n items loaded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/outboxcommand.cpp" line="-50"/>
        <source>%n operations wait again; yizhan sync sends them.</source>
        <translation>
            <numerusform>%n operation waits again; yizhan sync sends it.</numerusform>
            <numerusform>%n operations wait again; yizhan sync sends them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/searchreport.cpp" line="-68"/>
        <source>%1: %n vacancies</source>
        <translation>
            <numerusform>%1: %n vacancy</numerusform>
            <numerusform>%1: %n vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/synccommand.cpp" line="-75"/>
        <source>As the server had it at %1: %n vacancies</source>
        <translation>
            <numerusform>As the server had it at %1: %n vacancy</numerusform>
            <numerusform>As the server had it at %1: %n vacancies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/tableload.cpp" line="+23"/>
        <source>%1: %2 %, %n rows</source>
        <translation>
            <numerusform>%1: %2 %, %n row</numerusform>
            <numerusform>%1: %2 %, %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/uploadfirst.cpp" line="+23"/>
        <source>Sent: %n operations</source>
        <translation>
            <numerusform>Sent: %n operation</numerusform>
            <numerusform>Sent: %n operations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../src/tool/formcommand.cpp" line="+62"/>
        <source>Take this for the time, such as 2026-11-23T09:30:00+08:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>eval: the document in which to evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>eval: the node at which to evaluate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>eval: lines of a name, a tab and an expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>play: write the answers that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: lines of a path, a tab and an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>fill: write the answers that would be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Check survey forms (ODK XForms) and try them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>say what is wrong with a form; evaluate expressions; play a script of answers and checks; fill a form in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/formfile.cpp" line="+66"/>
        <source>error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/formfill.cpp" line="+103"/>
        <source>an answer is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>the answer is not of its type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>the answer breaks its rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/scancommand.cpp" line="+94"/>
        <source>Read the QR codes in pictures, as a kiosk&apos;s camera does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Read paths from a file, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Show what was tried with each picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Add what each code is: a ticket, a receipt, a vacancy …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>With --what: whose links are our own (public_url)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How long to try with one picture, in milliseconds; 0: one look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Of each a line: path, format and text with tabs between, - where nothing was read. An identity number is shown as ***.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/ticketcommand.cpp" line="+64"/>
        <source>The fair, by its id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Good from then on, as in 2026-12-01T08:30 (China)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Good before then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>The key that signs; ticket key makes it where there is none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Or the data folder of the kiosk whose key signs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The ticket&apos;s id (of the sign-up); else a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>How many to issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Whose key it is, for whoever looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>The keys whose tickets count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Ids of tickets that do not count any more, one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Judge as of then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Issue, verify and show tickets of job fairs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>sign; judge as the door of a fair does; read only; publish a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/ticketwords.cpp" line="+24"/>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>not good yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>its time is over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>for another fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that is not in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key that does not count any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>signed by a key of another fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>forged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+17"/>
        <source>ticket %1, fair %2, key %3, good from %4 until %5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/formfill.cpp" line="-4"/>
        <source>its rule cannot be evaluated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+29"/>
        <source>the answer is not among the choices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/searchreport.cpp" line="+63"/>
        <source>%1: %2 (%3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../src/tool/agreedday.cpp" line="+18"/>
        <source>The clock of this machine says %1; by what the server last signed it is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../src/tool/handwritingcommand.cpp" line="+67"/>
        <source>Strokes of %n characters are in %1.</source>
        <translation>
            <numerusform>Strokes of one character are in %1.</numerusform>
            <numerusform>Strokes of %n characters are in %1.</numerusform>
        </translation>
    </message>
    <message>
        <location line="+22"/>
        <source>Read handwriting, as the kiosk&apos;s pad does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Characters, one a line: id, a tabulator, x,y x,y …;x,y … with a semicolon between strokes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offer no more than N candidates each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Which form of a character stands first: simplified or traditional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Make the file of strokes from a folder of hanzi-writer-data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+4"/>
        <source>Where that file is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingScreen</name>
    <message>
        <location filename="../qml/training/TrainingScreen.qml" line="+19"/>
        <source>Learn a trade</source>
        <comment>title of the shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards stands on each card</source>
        <comment>below the title of the shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+60"/>
        <source>There is no course at the moment</source>
        <comment>shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>As soon as a school offers one, it stands here.</source>
        <comment>shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-13"/>
        <source>No course fits all of this at the moment</source>
        <comment>shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Take off one of the conditions above, or look at all courses.</source>
        <comment>shelves of courses</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Show all courses</source>
        <comment>shelves of courses: nothing fits the conditions</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingTile</name>
    <message>
        <location filename="../qml/home/TrainingTile.qml" line="+11"/>
        <source>Learn a trade</source>
        <comment>home screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What you can do afterwards is said</source>
        <comment>home screen, below Learn a trade</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TrainingWords</name>
    <message>
        <location filename="../qml/training/TrainingWords.qml" line="+20"/>
        <source>Ask for the price</source>
        <comment>course</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+3"/>
        <source>Opens %n jobs</source>
        <comment>course: vacancies that one can do after it</comment>
        <translation>
            <numerusform>Opens %n job</numerusform>
            <numerusform>Opens %n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+11"/>
        <source>%n days</source>
        <comment>class: from the first to the last</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <location line="+3"/>
        <source>The day is not set yet</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>%1 to %2</source>
        <comment>class: first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n places</source>
        <comment>class: seats in all</comment>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <location line="+23"/>
        <source>Sign up until %1</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sign-up begins on %1</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-42"/>
        <source>Costs nothing</source>
        <comment>shelves of courses: a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Begins soon</source>
        <comment>shelves of courses: a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Evening or weekend</source>
        <comment>shelves of courses: a condition</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+27"/>
        <source>%n people have signed up</source>
        <comment>class: places are given after the sign-up</comment>
        <translation>
            <numerusform>%n person has signed up</numerusform>
            <numerusform>%n people have signed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>%n places left</source>
        <comment>class</comment>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location line="+1"/>
        <source>Full, %n people wait</source>
        <comment>class: before you in the queue</comment>
        <translation>
            <numerusform>Full, %n person waits</numerusform>
            <numerusform>Full, %n people wait</numerusform>
        </translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Full, you can queue</source>
        <comment>class</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>as of %1</source>
        <comment>class: free places, time of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>as of yesterday %1</source>
        <comment>class: free places, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnderstoodChips</name>
    <message>
        <location filename="../qml/jobs/UnderstoodChips.qml" line="+18"/>
        <source>Near here first</source>
        <comment>search: what was understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>No experience needed</source>
        <comment>search: what was understood</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Looked for:</source>
        <comment>search: in front of the parts of a phrase as they were understood</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyActions</name>
    <message>
        <location filename="../qml/jobs/VacancyActions.qml" line="+59"/>
        <source>I want this job</source>
        <comment>vacancy page: leave a name and a telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+63"/>
        <source>Scan the code</source>
        <comment>vacancy page: instead of printing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-36"/>
        <source>Call</source>
        <comment>vacancy page, short: dial the number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Number</source>
        <comment>vacancy page, short: show the telephone number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+15"/>
        <source>Send on</source>
        <comment>vacancy page on a telephone, short: send it to somebody</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+10"/>
        <source>Similar</source>
        <comment>vacancy page, short: find similar work</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyCards</name>
    <message>
        <location filename="../qml/jobs/VacancyCards.qml" line="+48"/>
        <source>These do not state what you chose. Ask the employer.</source>
        <comment>line in the list of results</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyFacts</name>
    <message>
        <location filename="../qml/jobs/VacancyFacts.qml" line="+41"/>
        <source>The work</source>
        <comment>vacancy page: above the employer&apos;s own words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyHead</name>
    <message>
        <location filename="../qml/jobs/VacancyHead.qml" line="+73"/>
        <source>Ask for: %1</source>
        <comment>vacancy page: contact person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyPane</name>
    <message>
        <location filename="../qml/jobs/VacancyPane.qml" line="+70"/>
        <source>This vacancy has ended</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The employer took it back, or its last day has passed.</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyScreen</name>
    <message>
        <location filename="../qml/jobs/VacancyScreen.qml" line="+22"/>
        <source>About this job</source>
        <comment>title of the vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VacancyTable</name>
    <message>
        <location filename="../qml/jobs/VacancyTable.qml" line="+36"/>
        <source>Where</source>
        <comment>vacancy page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>When</source>
        <comment>vacancy page: kind of employment, shifts, hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+14"/>
        <source>What they ask</source>
        <comment>vacancy page: education, experience, certificates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+19"/>
        <source>What they give</source>
        <comment>vacancy page: benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+11"/>
        <source>Not said</source>
        <comment>vacancy page: above what the employer did not write</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>place</source>
        <comment>vacancy page: what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>working hours</source>
        <comment>vacancy page: what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>schooling, experience</source>
        <comment>vacancy page: what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>benefits</source>
        <comment>vacancy page: what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>telephone</source>
        <comment>vacancy page: what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>, </source>
        <comment>between things of one row that are not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Ask when you call, or let the staff here ask for you.</source>
        <comment>vacancy page: below what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>The staff here ask for you, and help you apply.</source>
        <comment>vacancy page: below what is not said</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+9"/>
        <source>Ask for</source>
        <comment>vacancy page: contact person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <location filename="../qml/controls/Words.qml" line="+32"/>
        <source>Normal</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Large</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+0"/>
        <source>Largest</source>
        <comment>text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Newest</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Best paid</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+2"/>
        <source>Nearest</source>
        <comment>order of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+16"/>
        <source>Full time or part time</source>
        <comment>facet: kind of employment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kind of work</source>
        <comment>facet: pictured group of work</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Place</source>
        <comment>facet: area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Town or street</source>
        <comment>facet: town-level area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Pay</source>
        <comment>facet</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Schooling</source>
        <comment>facet: education of the person who looks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Working time</source>
        <comment>facet: shifts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Meals, lodging, insurance</source>
        <comment>facet: benefits</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far</source>
        <comment>facet: straight line from the station</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Experience</source>
        <comment>facet: of the person who looks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Special offers</source>
        <comment>facet: shelf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>How do you want to be employed?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What work do you look for?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Where do you want to work?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>In which town or street?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How much do you want to earn?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far did you go to school?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>When can you work?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What must they give?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How far may it be from here?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>How long have you done such work?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>What do you look for?</source>
        <comment>facet screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+26"/>
        <source>Outside the city</source>
        <comment>area: not in Zhaoqing</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+18"/>
        <source>Never, none is asked for</source>
        <comment>facet: experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>One year</source>
        <comment>facet: experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Three years</source>
        <comment>facet: experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Longer</source>
        <comment>facet: experience</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+6"/>
        <source>Day work</source>
        <comment>shelf: gig work, paid by the day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Jobs for mothers</source>
        <comment>shelf: hours that leave time for the children</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Traineeships</source>
        <comment>shelf: subsidised first work experience for the young</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Public posts</source>
        <comment>shelf: posts the government keeps for those in hardship</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Urgently wanted</source>
        <comment>shelf</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+7"/>
        <source>Hours that leave time for the children</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>For graduates and young people</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Kept for those who find no work</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>They need people now</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location line="+5"/>
        <source>%n vacancies</source>
        <comment>count</comment>
        <translation>
            <numerusform>%n vacancy</numerusform>
            <numerusform>%n vacancies</numerusform>
        </translation>
    </message>
    <message>
        <location line="+6"/>
        <source>No vacancies received yet</source>
        <comment>freshness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+5"/>
        <source>Offline, as of today %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Offline, as of %1</source>
        <comment>freshness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated today %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated yesterday %1</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Updated on %1</source>
        <comment>freshness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-130"/>
        <source>Best match</source>
        <comment>order of a list: what answers the typed words best</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+8"/>
        <source>Elsewhere: %1</source>
        <comment>search: the same work in a wider area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>With fewer wishes: %1</source>
        <comment>search: the same work, some conditions left off</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Similar work: %1</source>
        <comment>search</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+68"/>
        <source>On foot, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bicycle, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Bus, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Car, %1</source>
        <comment>facet: within so far in a straight line</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+39"/>
        <source>No vacancies received, tell the staff</source>
        <comment>freshness</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+3"/>
        <source>Not renewed since today %1, tell the staff</source>
        <comment>freshness, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Not renewed since %1, tell the staff</source>
        <comment>freshness, date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-18"/>
        <source>Paid by the day or the hour</source>
        <comment>shelf, below its name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WorkGroupsScreen</name>
    <message>
        <location filename="../qml/jobs/WorkGroupsScreen.qml" line="+70"/>
        <source>Show me everything</source>
        <comment>groups of work: no choice of group</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="-14"/>
        <source>Evenings</source>
        <comment>groups of work, a way of one&apos;s own: part-time, in the evening</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WritingPane</name>
    <message>
        <location filename="../qml/keyboard/WritingPane.qml" line="+25"/>
        <source>No such character. Delete one key and try again.</source>
        <comment>keyboard, no candidates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Stroke by stroke, as you write: 一 丨 is 十</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds of Cantonese: neihou is 你好</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location line="+1"/>
        <source>Sounds or first letters: chushi or cs is 厨师</source>
        <comment>keyboard, hint</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WrittenQuestion</name>
    <message>
        <location filename="../qml/surveys/WrittenQuestion.qml" line="+38"/>
        <location line="+8"/>
        <source>Tap here and write</source>
        <comment>survey: field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoneTile</name>
    <message numerus="yes">
        <location filename="../qml/fairs/ZoneTile.qml" line="+63"/>
        <source>%n of them yours</source>
        <comment>zone of a job fair: stands that were kept</comment>
        <translation>
            <numerusform>%n of them yours</numerusform>
            <numerusform>%n of them yours</numerusform>
        </translation>
    </message>
</context>
</TS>
