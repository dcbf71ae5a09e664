// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecturecheck.h"
#include "testpaths.h"

#include <QTest>

using yizhan::tests::ArchitectureCheck;

/// The house stands as planned; and the check sees it when it does not.
class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void houseStandsAsPlanned();
    void wrongIncludeIsSeen();
    void wrongLinkIsSeen();
    void wrongImportIsSeen();
    void unknownRoomIsSeen();
    void unknownHeaderIsSeen();
    void headersOfOneNameAreSeen();
    void forbiddenWords_data();
    void forbiddenWords();
    void longFilesAreSeen();
    void allowedArrowsAreNoProblem();

private:
    static void oneProblem(const ArchitectureCheck &check, const char *word)
    {
        const QStringList problems = check.problems();
        QVERIFY2(problems.size() == 1, qPrintable(problems.join(QLatin1Char('\n'))));
        QVERIFY2(problems.constFirst().contains(QLatin1String(word)), qPrintable(problems.constFirst()));
    }
};

void TestArchitecture::houseStandsAsPlanned()
{
    ArchitectureCheck check;
    check.addTree(QStringLiteral(YIZHAN_SOURCE_DIR));
    QVERIFY(check.fileCount() > 100);
    const QStringList problems = check.problems();
    QVERIFY2(problems.isEmpty(), qPrintable(QLatin1Char('\n') + problems.join(QLatin1Char('\n'))));
}

void TestArchitecture::wrongIncludeIsSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), QStringLiteral("#include \"store.h\"\n"));
    check.addFile(QStringLiteral("src/kiosk/store/store.h"), QString());
    oneProblem(check, "common/core may not use kiosk/store");
}

void TestArchitecture::wrongLinkIsSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/server/feed/CMakeLists.txt"),
                  QStringLiteral("yizhan_library(feed SOURCES a.cpp LINKS Yizhan::transport)"));
    check.addFile(QStringLiteral("src/server/transport/CMakeLists.txt"),
                  QStringLiteral("yizhan_library(transport)"));
    oneProblem(check, "server/feed may not use server/transport");
}

void TestArchitecture::wrongImportIsSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("qml/home/HomePage.qml"),
                  QStringLiteral("import QtQuick\nimport Yizhan.Jobs\n"));
    oneProblem(check, "qml/home may not use qml/jobs");
}

void TestArchitecture::unknownRoomIsSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), QString());
    check.addFile(QStringLiteral("src/kiosk/attic/y.cpp"), QStringLiteral("#include \"x.h\"\n"));
    oneProblem(check, "no room kiosk/attic");
}

void TestArchitecture::unknownHeaderIsSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.cpp"),
                  QStringLiteral("#include \"gone.h\"\n#include \"x.moc\"\n"));
    oneProblem(check, "gone.h");
}

void TestArchitecture::headersOfOneNameAreSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), QString());
    check.addFile(QStringLiteral("src/kiosk/store/x.h"), QString());
    oneProblem(check, "of this name");
}

void TestArchitecture::forbiddenWords_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("singleton") << QStringLiteral("auto &x = Store::instance();\n");
    QTest::newRow("context property") << QStringLiteral("context->setContextProperty(name, object);\n");
    QTest::newRow("manager") << QStringLiteral("class SyncManager final\n{\n};\n");
    QTest::newRow("utils") << QStringLiteral("namespace StringUtils {\n}\n");
    QTest::newRow("unfinished") << QStringLiteral("// TO") + QStringLiteral("DO: later\n");
}

void TestArchitecture::forbiddenWords()
{
    QFETCH(const QString, code);
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), code);
    QCOMPARE(check.problems().size(), 1);
}

void TestArchitecture::longFilesAreSeen()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), QString(401, QLatin1Char('\n')));
    check.addFile(QStringLiteral("qml/home/X.qml"), QString(201, QLatin1Char('\n')));
    QCOMPARE(check.problems().size(), 2);
}

void TestArchitecture::allowedArrowsAreNoProblem()
{
    ArchitectureCheck check;
    check.addFile(QStringLiteral("src/common/core/x.h"), QStringLiteral("// class XManager: instance()\n"));
    check.addFile(QStringLiteral("src/kiosk/store/y.h"),
                  QStringLiteral("#include \"x.h\"\n#include <QNetworkAccessManager>\n"
                                 "class QNetworkAccessManager;\n"));
    check.addFile(QStringLiteral("qml/home/X.qml"),
                  QStringLiteral("import Yizhan.Theme\nimport Yizhan.ViewModels\n"));
    QCOMPARE(check.problems(), QStringList());
}

QTEST_GUILESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
