// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfolder.h"
#include "scratchcipher.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace yizhan;
using crypto::OpenedStream;
using crypto::OpeningKey;
using crypto::PieceSource;

namespace {

PieceSource from(const QByteArray &bytes)
{
    return [bytes, at = qint64(0)](qint64 most) mutable -> Result<QByteArray> {
        const QByteArray piece = bytes.mid(at, most);
        at += piece.size();
        return piece;
    };
}

QByteArray sealed(const crypto::SealingKey &key, const QByteArray &bytes)
{
    QByteArray file;
    const auto done =
        crypto::sealStream(key, "label", from(bytes), [&file](QByteArrayView piece) -> Result<void> {
            file += piece.toByteArray();
            return {};
        });
    return done ? file : QByteArray();
}

/// What stands in it; the reason where it does not open.
QByteArray opened(const std::vector<OpeningKey> &keys, const QByteArray &file)
{
    auto stream = OpenedStream::begin(from(file), keys);
    if (!stream)
        return stream.error().reason.toUtf8();
    QByteArray bytes = stream->label() + ':';
    const auto poured = stream->pour([&bytes](QByteArrayView piece) -> Result<void> {
        bytes += piece.toByteArray();
        return {};
    });
    return poured ? bytes : poured.error().reason.toUtf8();
}

QByteArray patterned(int size)
{
    QByteArray bytes(size, '\0');
    for (int at = 0; at < size; ++at)
        bytes[at] = static_cast<char>(at % 251);
    return bytes;
}

} // namespace

/// Files that only the bureau opens.
class TestSealedFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSealedOpensAgain_data();
    void whatIsSealedOpensAgain();
    void whatWasCutOrChangedDoesNotOpen();
    void anotherKeyIsNamed();
    void scratchBytesComeBackFromAnyPlace();
    void aFileOfASubmissionIsNamedByItsContent();
    void nothingOfAFileStandsInTheClear();
    void theSameFileIsWrittenOnce();

private:
    std::vector<OpeningKey> keys()
    {
        std::vector<OpeningKey> one;
        one.push_back(OpeningKey::generate());
        return one;
    }
};

void TestSealedFiles::whatIsSealedOpensAgain_data()
{
    QTest::addColumn<int>("size");
    constexpr int piece = 64 * 1024;
    for (const int size : {0, 1, piece - 1, piece, piece + 1, 2 * piece, 3 * piece + 7})
        QTest::addRow("%d bytes", size) << size;
}

void TestSealedFiles::whatIsSealedOpensAgain()
{
    QFETCH(int, size);
    const auto key = keys();
    const QByteArray bytes = patterned(size);
    QCOMPARE(opened(key, sealed(key.front().sealingKey(), bytes)), "label:" + bytes);
}

void TestSealedFiles::whatWasCutOrChangedDoesNotOpen()
{
    const auto key = keys();
    const QByteArray whole = sealed(key.front().sealingKey(), patterned(64 * 1024 + 100));
    for (const qsizetype size : {0, 5, 40, 150, 64 * 1024, 65'800, int(whole.size()) - 1})
        QCOMPARE(opened(key, whole.first(size)), QByteArray("seal.open"));
    QCOMPARE(opened(key, whole + 'x'), QByteArray("seal.open"));
    for (const qsizetype at : {qsizetype(60), qsizetype(200), whole.size() - 20}) {
        QByteArray changed = whole;
        changed[at] = static_cast<char>(changed[at] ^ 1);
        QCOMPARE(opened(key, changed), QByteArray("seal.open"));
    }
}

void TestSealedFiles::anotherKeyIsNamed()
{
    const auto key = keys();
    const auto stream = OpenedStream::begin(from(sealed(key.front().sealingKey(), "x")), keys());
    QVERIFY(!stream);
    QCOMPARE(stream.error().reason, u"seal.key"_s);
    QCOMPARE(stream.error().place, key.front().sealingKey().id());
}

void TestSealedFiles::scratchBytesComeBackFromAnyPlace()
{
    const crypto::ScratchCipher cipher;
    const QByteArray bytes = patterned(1000);
    const QByteArray hidden =
        cipher.at(0, QByteArrayView(bytes).first(333)) + cipher.at(333, QByteArrayView(bytes).sliced(333));
    QVERIFY(!hidden.contains(bytes.mid(100, 20)));
    QCOMPARE(cipher.at(0, hidden), bytes);
    QCOMPARE(cipher.at(70, QByteArrayView(hidden).sliced(70, 130)), bytes.mid(70, 130));
    QVERIFY(crypto::ScratchCipher().at(0, hidden) != bytes);
}

void TestSealedFiles::aFileOfASubmissionIsNamedByItsContent()
{
    const auto nameOf = [](const char *instance, const char *bytes) {
        return openrosa::AttachmentFolder::nameOf(QString::fromLatin1(instance), from(bytes))
            .value_or(QString());
    };
    QCOMPARE(nameOf("uuid:1", "abc"), nameOf("uuid:1", "abc"));
    QVERIFY(nameOf("uuid:1", "abc") != nameOf("uuid:1", "abd"));
    QVERIFY(nameOf("uuid:1", "abc") != nameOf("uuid:2", "abc")); // nobody tells that two people sent the same
}

void TestSealedFiles::nothingOfAFileStandsInTheClear()
{
    const QTemporaryDir dir;
    const openrosa::AttachmentFolder folder(dir.filePath(u"attachments"_s));
    const auto key = keys();
    SeededRandom random(1);
    QVERIFY(folder.add(u"0123"_s, {u"门口.jpg"_s, u"image/jpeg"_s}, key.front().sealingKey(),
                       from("a picture of somebody"), random));
    QFile file(dir.filePath(u"attachments/0123.sealed"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(!bytes.contains("picture") && !bytes.contains("jpg"));
    QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
             QFileDevice::Permissions());
    QByteArray told;
    const auto read = folder.open(u"0123"_s, key, [&told](const openrosa::AttachmentLabel &label) {
        told = label.name.toUtf8() + ' ' + label.type.toUtf8() + ' ';
        return Result<crypto::PieceSink>([&told](QByteArrayView piece) -> Result<void> {
            told += piece.toByteArray();
            return {};
        });
    });
    QVERIFY(read);
    QCOMPARE(told, QByteArray("门口.jpg image/jpeg a picture of somebody"));
}

void TestSealedFiles::theSameFileIsWrittenOnce()
{
    const QTemporaryDir dir;
    const openrosa::AttachmentFolder folder(dir.filePath(u"attachments"_s));
    const auto key = keys();
    SeededRandom random(1);
    const auto add = [&] {
        return folder.add(u"0123"_s, {u"a"_s, {}}, key.front().sealingKey(), from("abc"), random);
    };
    const auto content = [&dir] {
        QFile file(dir.filePath(u"attachments/0123.sealed"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(add());
    const QByteArray first = content();
    QVERIFY(add());
    QCOMPARE(content(), first);
    QCOMPARE(QDir(dir.filePath(u"attachments"_s)).entryList(QDir::Files), QStringList(u"0123.sealed"_s));
}

QTEST_APPLESS_MAIN(TestSealedFiles)
#include "tst_sealedfiles.moc"
