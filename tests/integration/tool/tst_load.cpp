// SPDX-License-Identifier: GPL-3.0-or-later
#include "testpaths.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// `yizhan load` as an operator with a USB stick uses it.
class TestLoad final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aTableGoesStraightIntoTheKiosk();
    void aSecondTableAddsToTheFirst();
    void theSameTableTwiceChangesNothing();
    void aTableDoesNotMakeTheKioskDistrustItsServer();
    void theServersKeyStaysPinnedAcrossATable();
    void anUnreadableFileLeavesTheCatalogue();
    void aBadFileDoesNotStopAGoodOne();

private:
    [[nodiscard]] QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    int run(const char *program, const QStringList &arguments);
    int load(const QStringList &files);
    int vacancies();
    QString table(const char *name, int first, int last);
    QString serverSnapshot(const char *server);

    std::unique_ptr<QTemporaryDir> m_dir;
    QByteArray m_out;
    QByteArray m_err;
};

void TestLoad::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

int TestLoad::run(const char *program, const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/") + QLatin1String(program), arguments);
    if (!process.waitForFinished(60'000))
        return -1;
    m_out = process.readAllStandardOutput();
    m_err = process.readAllStandardError();
    return process.exitCode();
}

int TestLoad::load(const QStringList &files)
{
    return run("yizhan",
               QStringList{QStringLiteral("load"), QStringLiteral("--data"), path("kiosk")} + files);
}

int TestLoad::vacancies()
{
    if (run("yizhan", {QStringLiteral("status"), QStringLiteral("--data"), path("kiosk"),
                       QStringLiteral("--json")}) != 0)
        return -1;
    return QJsonDocument::fromJson(m_out).object().value(QLatin1String("vacancies")).toInt(-1);
}

QString TestLoad::table(const char *name, int first, int last)
{
    QByteArray text = QStringLiteral("岗位编号,岗位名称,单位名称,工作地点\n").toUtf8();
    for (int number = first; number <= last; ++number)
        text += QStringLiteral("n%1,厨师%1,示例餐厅,广东省肇庆市端州区\n").arg(number).toUtf8();
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the table");
    return file.fileName();
}

QString TestLoad::serverSnapshot(const char *server)
{
    const QString snapshot = path(server) + QStringLiteral(".yzsnap");
    const QStringList data{QStringLiteral("--data"), path(server)};
    if (run("yizhan-server",
            QStringList{QStringLiteral("import")} + data + QStringList{table("server.csv", 1, 7)}) != 0 ||
        run("yizhan-server", QStringList{QStringLiteral("snapshot")} + data +
                                 QStringList{QStringLiteral("--out"), snapshot}) != 0)
        qFatal("no snapshot: %s", m_err.constData());
    return snapshot;
}

void TestLoad::aTableGoesStraightIntoTheKiosk()
{
    QVERIFY2(load({table("a.csv", 1, 3)}) == 0, m_err);
    QCOMPARE(vacancies(), 3);
}

void TestLoad::aSecondTableAddsToTheFirst()
{
    QVERIFY2(load({table("a.csv", 1, 3)}) == 0, m_err);
    QVERIFY2(load({table("b.csv", 3, 5)}) == 0, m_err);
    QCOMPARE(vacancies(), 5);
}

void TestLoad::theSameTableTwiceChangesNothing()
{
    const QString file = table("a.csv", 1, 3);
    QVERIFY2(load({file}) == 0, m_err);
    QCOMPARE(vacancies(), 3);
    const QByteArray before = m_out;
    QVERIFY2(load({file}) == 0, m_err);
    QCOMPARE(vacancies(), 3);
    QCOMPARE(m_out, before);
}

void TestLoad::aTableDoesNotMakeTheKioskDistrustItsServer()
{
    QVERIFY2(load({table("a.csv", 1, 3)}) == 0, m_err);
    QVERIFY2(load({serverSnapshot("server")}) == 0, m_err);
    QCOMPARE(vacancies(), 7);
}

void TestLoad::theServersKeyStaysPinnedAcrossATable()
{
    QVERIFY2(load({serverSnapshot("server")}) == 0, m_err);
    QVERIFY2(load({table("a.csv", 1, 3)}) == 0, m_err);
    QCOMPARE(load({serverSnapshot("stranger")}), 1);
    QVERIFY2(m_err.contains("snapshot.untrusted"), m_err);
    QCOMPARE(vacancies(), 3);
}

void TestLoad::anUnreadableFileLeavesTheCatalogue()
{
    QVERIFY2(load({serverSnapshot("server")}) == 0, m_err);
    QFile junk(path("junk.bin"));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write(QByteArray(500, '\0'));
    junk.close();
    QCOMPARE(load({junk.fileName()}), 1);
    QVERIFY2(m_err.contains("junk.bin"), m_err);
    QCOMPARE(vacancies(), 7);
}

void TestLoad::aBadFileDoesNotStopAGoodOne()
{
    QFile junk(path("junk.yzsnap"));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("not a snapshot");
    junk.close();
    QCOMPARE(load({junk.fileName(), table("a.csv", 1, 3)}), 1);
    QCOMPARE(vacancies(), 3);
}

QTEST_GUILESS_MAIN(TestLoad)
#include "tst_load.moc"
