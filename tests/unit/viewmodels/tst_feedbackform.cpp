// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakeoperations.h"
#include "feedbackform.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace yizhan;
using namespace yizhan::viewmodels;
using State = FeedbackForm::State;

namespace {

struct Screen
{
    session::Session session;
    fakes::FakeOperations operations;
    FeedbackForm form{session, operations};
};

} // namespace

/// What somebody thinks, as the screen takes it.
class TestFeedbackForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWordsAloneAreHandedIn();
    void nothingWrittenIsNothingToHandIn();
    void endsOfLinesAreBlanks();
    void whatIsTooLongIsCountedNotCut();
    void whatWasNotKeptIsStillThere();
    void aKioskThatCannotSendSaysSo();
    void itIsHandedInOnce();
    void whoLeavesLeavesNothing();
};

void TestFeedbackForm::theWordsAloneAreHandedIn()
{
    Screen screen;
    QSignalSpy sent(&screen.form, &FeedbackForm::sent);
    screen.form.write(QStringLiteral(" 字太小 "));
    QVERIFY(screen.form.complete());
    QVERIFY(screen.session.sensitive());
    screen.form.submit();
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(screen.operations.taken().back().type, QStringLiteral("feedback"));
    QCOMPARE(screen.operations.taken().back().fields.size(), std::size_t(1));
    QCOMPARE(screen.operations.taken().back().fields.at("text"), QByteArray("字太小"));
    QVERIFY(screen.form.text().isEmpty());
    QVERIFY(!screen.session.sensitive());
}

void TestFeedbackForm::nothingWrittenIsNothingToHandIn()
{
    Screen screen;
    QVERIFY(!screen.form.complete());
    screen.form.write(QStringLiteral(" \n "));
    QVERIFY(!screen.form.complete());
    screen.form.submit();
    QVERIFY(screen.operations.taken().empty());
    QVERIFY(!screen.session.sensitive());
}

void TestFeedbackForm::endsOfLinesAreBlanks()
{
    Screen screen;
    screen.form.write(QStringLiteral("字太小\n看不清"));
    QVERIFY(screen.form.complete());
    QCOMPARE(screen.form.text(), QStringLiteral("字太小 看不清"));
}

void TestFeedbackForm::whatIsTooLongIsCountedNotCut()
{
    Screen screen;
    screen.form.write(QString(500, u'好'));
    QCOMPARE(screen.form.excess(), 0);
    QVERIFY(screen.form.complete());
    screen.form.write(QString(503, u'好'));
    QCOMPARE(screen.form.excess(), 3);
    QVERIFY(!screen.form.complete());
    QString faces; // of four bytes each
    for (int face = 0; face < 501; ++face)
        faces += QStringLiteral("😀");
    screen.form.write(faces);
    QCOMPARE(screen.form.excess(), 1);
    QVERIFY(!screen.form.complete());
}

void TestFeedbackForm::whatWasNotKeptIsStillThere()
{
    Screen screen;
    screen.form.write(QStringLiteral("字太小"));
    screen.operations.setDiskFull(true);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    screen.form.submit();
    QTRY_COMPARE(screen.form.state(), State::NotKept);
    QCOMPARE(screen.form.text(), QStringLiteral("字太小"));
    screen.operations.setDiskFull(false);
    screen.form.submit();
    QTRY_COMPARE(screen.operations.taken().size(), std::size_t(1));
}

void TestFeedbackForm::aKioskThatCannotSendSaysSo()
{
    Screen screen;
    screen.form.write(QStringLiteral("字太小"));
    screen.operations.setEnrolled(false);
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("not kept")));
    screen.form.submit();
    QTRY_COMPARE(screen.form.state(), State::Refused);
}

void TestFeedbackForm::itIsHandedInOnce()
{
    Screen screen;
    screen.operations.wait();
    screen.form.write(QStringLiteral("字太小"));
    screen.form.submit();
    screen.form.submit();
    screen.operations.answerAll();
    QTRY_COMPARE(screen.form.state(), State::Open);
    QCOMPARE(screen.operations.taken().size(), std::size_t(1));
}

void TestFeedbackForm::whoLeavesLeavesNothing()
{
    Screen screen;
    QSignalSpy sent(&screen.form, &FeedbackForm::sent);
    screen.operations.wait();
    screen.form.write(QStringLiteral("字太小"));
    screen.form.submit();
    screen.session.forget();
    screen.operations.answerAll();
    QCoreApplication::processEvents();
    QCOMPARE(sent.count(), 0);
    QVERIFY(screen.form.text().isEmpty());
    QCOMPARE(screen.form.state(), State::Open);
}

QTEST_MAIN(TestFeedbackForm)
#include "tst_feedbackform.moc"
