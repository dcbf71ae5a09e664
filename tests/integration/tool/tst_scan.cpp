// SPDX-License-Identifier: GPL-3.0-or-later
#include "qrencoder.h"
#include "testpaths.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using namespace yizhan;

namespace {

struct Answer
{
    int code = -1;
    QString out;
    QString err;
};

Answer run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(YIZHAN_BIN_DIR "/yizhan"), arguments);
    if (!process.waitForFinished())
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString pictureOf(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    const QString path = folder.filePath(name);
    const QImage code = *scan::encodeQr(text);
    code.scaled(code.size() * 5).save(path);
    return path;
}

} // namespace

// Codes and tickets on the command line.
class TestScan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachPictureIsALine()
    {
        const QString one = pictureOf(m_folder, u"one.png"_s, u"第一行\n二\t三\\"_s);
        QImage blank(300, 200, QImage::Format_Grayscale8);
        blank.fill(90);
        const QString none = m_folder.filePath(u"none.png"_s);
        blank.save(none);
        const Answer answer = run({u"scan"_s, one, none});
        QCOMPARE(answer.out, one + u"\tQRCode\t第一行\\n二\\t三\\\\\n"_s + none + u"\t-\t-\n"_s);
        QCOMPARE(answer.code, 0);
    }
    void pathsComeFromAList()
    {
        const QString one = pictureOf(m_folder, u"listed.jpg"_s, u"listed"_s);
        QFile list(m_folder.filePath(u"list.txt"_s));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(one.toUtf8() + "\n\n");
        list.close();
        QCOMPARE(run({u"scan"_s, u"--list"_s, list.fileName()}).out, one + u"\tQRCode\tlisted\n"_s);
    }
    void whatIsNoPictureIsNamed()
    {
        QFile file(m_folder.filePath(u"text.png"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no picture");
        file.close();
        const Answer answer = run({u"scan"_s, file.fileName(), m_folder.filePath(u"gone.png"_s)});
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.out.count(u"\t-\t-\n"_s), 2);
        QVERIFY(answer.err.contains(u"scan.picture"_s));
        QVERIFY(answer.err.contains(u"file.open"_s));
    }
    void whatIsNoFileIsRefusedAtOnce()
    {
        const QString pipe = m_folder.filePath(u"pipe.png"_s);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        for (const QString &path : {pipe, m_folder.path(), u"/dev/zero"_s}) {
            const Answer answer = run({u"scan"_s, path});
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.out, path + u"\t-\t-\n"_s);
            QVERIFY(answer.err.startsWith(path + u": "_s));
            QVERIFY(answer.err.contains(u"scan.picture"_s));
        }
    }
    void ofABrokenPictureOnlyOurOwnWordsAreSaid()
    {
        const QString path = pictureOf(m_folder, u"cut.png"_s, u"cut"_s);
        QFile file(path);
        QVERIFY(file.resize(file.size() - 20));
        QImage wide(300, 200, QImage::Format_Grayscale8);
        wide.fill(90);
        const QString lie = m_folder.filePath(u"lie.png"_s);
        wide.save(lie);
        QFile lying(lie);
        QVERIFY(lying.open(QIODevice::ReadWrite) && lying.seek(16)); // the width that its head states
        lying.write("\x7f\xff\xff\xff", 4);
        lying.close();
        for (const QString &broken : {path, lie}) {
            const Answer answer = run({u"scan"_s, broken});
            QCOMPARE(answer.code, 1);
            QCOMPARE(answer.err.count(u'\n'), 1);
            QVERIFY(answer.err.startsWith(broken + u": "_s));
        }
    }
    void aPublicAddressIsOne()
    {
        for (const QString &address : {u"yz.example"_s, u"ftp://yz.example"_s, u"https://"_s}) {
            const Answer answer = run({u"scan"_s, u"--what"_s, u"--public-url"_s, address, u"gone.png"_s});
            QCOMPARE(answer.code, 2);
            QVERIFY(answer.err.contains(u"usage.url"_s));
        }
    }
    void aCodeIsNamedAndAnIdentityNumberHidden()
    {
        const QString number = u"44120219900307451"_s;
        QString whole;
        for (const QChar last : u"0123456789X"_s) {
            const Answer answer =
                run({u"scan"_s, u"--what"_s, pictureOf(m_folder, u"id.png"_s, number + last)});
            if (answer.out.contains(u"resident_card"_s))
                whole = answer.out;
        }
        QVERIFY(!whole.isEmpty());
        QVERIFY(!whole.contains(number));
        const QString link = pictureOf(m_folder, u"link.png"_s, u"https://yz.example/v/1"_s);
        QVERIFY(run({u"scan"_s, u"--what"_s, u"--public-url"_s, u"https://yz.example"_s, link})
                    .out.endsWith(u"\tvacancy\n"_s));
    }
    void whatWasTriedIsTold()
    {
        const Answer answer = run({u"scan"_s, u"--explain"_s, pictureOf(m_folder, u"why.png"_s, u"why"_s)});
        QVERIFY(answer.err.contains(u"plain"_s));
    }
    void aTicketIsIssuedVerifiedAndShown()
    {
        const QString key = m_folder.filePath(u"ticket.key"_s), keys = m_folder.filePath(u"keys.json"_s);
        const QStringList times{u"--from"_s, u"2026-12-05T08:00"_s, u"--until"_s, u"2026-12-05 18:00"_s};
        QCOMPARE(run(QStringList{u"ticket"_s, u"issue"_s, u"--fair"_s, u"f1"_s, u"--key-file"_s, key} + times)
                     .code,
                 1);
        const Answer published =
            run(QStringList{u"ticket"_s, u"key"_s, u"--key-file"_s, key, u"--issuer"_s, u"s1"_s} + times);
        QFile file(keys);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(published.out.toUtf8());
        file.close();
        const Answer issued =
            run(QStringList{u"ticket"_s, u"issue"_s, u"--fair"_s, u"f1"_s, u"--key-file"_s, key} + times);
        const QString code = issued.out.trimmed();
        QCOMPARE(code.size(), 154);
        const auto verified = [&](const QString &fair, const QString &at) {
            return run({u"ticket"_s, u"verify"_s, u"--json"_s, u"--keys"_s, keys, u"--fair"_s, fair,
                        u"--at"_s, at, code.toLower()});
        };
        QVERIFY(verified(u"f1"_s, u"2026-12-05T09:00"_s).out.contains(u"\"verdict\":\"good\""_s));
        QCOMPARE(verified(u"f1"_s, u"2026-12-05T09:00"_s).code, 0);
        QVERIFY(verified(u"f2"_s, u"2026-12-05T09:00"_s).out.contains(u"other_fair"_s));
        QCOMPARE(verified(u"f2"_s, u"2026-12-05T09:00"_s).code, 1);
        QVERIFY(verified(u"f1"_s, u"2026-12-05T07:00"_s).out.contains(u"key_not_yet"_s));
        QVERIFY(run({u"ticket"_s, u"show"_s, code}).out.contains(u"2026-12-05 08:00"_s));
    }
    void aKeyHasOneSourceAndAnEndAfterItsBeginning()
    {
        const QString key = m_folder.filePath(u"window.key"_s);
        const QStringList asked{u"ticket"_s, u"key"_s,    u"--key-file"_s,
                                key,         u"--from"_s, u"2026-12-05T08:00"_s};
        for (const QString &until : {u"2026-12-05T08:00"_s, u"2026-12-04T08:00"_s}) {
            const Answer answer = run(asked + QStringList{u"--until"_s, until});
            QCOMPARE(answer.code, 2);
            QVERIFY(answer.err.contains(u"usage.window"_s));
            QVERIFY(!QFile::exists(key));
        }
        const Answer both =
            run(asked + QStringList{u"--until"_s, u"2026-12-06T08:00"_s, u"--data"_s, m_folder.path()});
        QCOMPARE(both.code, 2);
        QVERIFY(both.err.contains(u"usage.together"_s));
        QVERIFY(!QFile::exists(key));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestScan)
#include "tst_scan.moc"
