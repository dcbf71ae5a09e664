// SPDX-License-Identifier: GPL-3.0-or-later
#include "canaries.h"
#include "enrolledkiosk.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <cstring>
#include <vector>

using namespace yizhan;

namespace {

/// What was found: how often, and in which forms.
struct Found
{
    int copies = 0;
    QStringList places;

    void add(const QString &where)
    {
        ++copies;
        if (places.size() < 20)
            places.append(where);
    }
};

QByteArray utf16(const QString &text)
{
    return {reinterpret_cast<const char *>(text.utf16()), text.size() * 2};
}

QByteArray utf32(const QString &text)
{
    QByteArray bytes;
    for (const char32_t point : text.toUcs4())
        bytes.append(reinterpret_cast<const char *>(&point), sizeof point);
    return bytes;
}

/// How a text lies in memory, and how long the rest of a canary is behind its marker.
struct Form
{
    const char *name;
    QByteArray marker;
    bool (*holds)(const char *behind, qsizetype left);
};

bool isDigits(const char *bytes, qsizetype left, int count, int stride)
{
    if (left < count * stride)
        return false;
    for (int digit = 0; digit < count; ++digit) {
        const char c = bytes[digit * stride];
        if (c < '0' || c > '9' || (stride == 2 && bytes[digit * stride + 1] != 0))
            return false;
    }
    return true;
}

bool isThird(unsigned point)
{
    return point >= 0x4E00 && point < 0x4E00 + canary::mostCanaries / canary::nameRange + 1;
}

const std::vector<Form> &forms()
{
    static const QString name = QString(QChar(canary::nameFirst)) + QChar(canary::nameSecond);
    static const QString phone = QString::fromLatin1(canary::phoneMarker);
    static const QString identity = QString::fromLatin1(canary::idMarker);
    static const auto eight = [](const char *at, qsizetype left) { return isDigits(at, left, 8, 1); };
    static const auto eightWide = [](const char *at, qsizetype left) { return isDigits(at, left, 8, 2); };
    static const auto four = [](const char *at, qsizetype left) { return isDigits(at, left, 4, 1); };
    static const auto fourWide = [](const char *at, qsizetype left) { return isDigits(at, left, 4, 2); };
    static const std::vector<Form> all{
        {"a name in UTF-16", utf16(name),
         [](const char *at, qsizetype left) {
             char16_t next = 0;
             if (left >= 4)
                 std::memcpy(&next, at, sizeof next);
             return isThird(next);
         }},
        {"a name in UTF-8", name.toUtf8(),
         [](const char *at, qsizetype left) {
             return left >= 6 && static_cast<unsigned char>(at[0]) == 0xE4 &&
                    static_cast<unsigned char>(at[1]) >= 0xB8;
         }},
        {"a name in UTF-32", utf32(name),
         [](const char *at, qsizetype left) {
             char32_t next = 0;
             if (left >= 8)
                 std::memcpy(&next, at, sizeof next);
             return isThird(next);
         }},
        {"a telephone number", phone.toUtf8(), four},
        {"a telephone number in UTF-16", utf16(phone), fourWide},
        {"a telephone number in groups", QByteArrayLiteral("199 0000 "), four},
        {"a telephone number in groups, UTF-16", utf16(QStringLiteral("199 0000 ")), fourWide},
        {"an identity number", identity.toUtf8(), eight},
        {"an identity number in UTF-16", utf16(identity), eightWide},
    };
    return all;
}

void search(QByteArrayView bytes, const QString &where, Found &found)
{
    for (const Form &form : forms()) {
        const char *at = bytes.data();
        const char *const end = at + bytes.size();
        const auto length = static_cast<std::size_t>(form.marker.size());
        while (at < end) {
            const void *hit = memmem(at, static_cast<std::size_t>(end - at), form.marker.constData(), length);
            if (hit == nullptr)
                break;
            at = static_cast<const char *>(hit) + length;
            if (form.holds(at, end - at))
                found.add(where + u": " + QLatin1String(form.name) + u' ' +
                          QString::fromLatin1(QByteArray(at, std::min<qsizetype>(8, end - at)).toHex()));
        }
    }
}

/// All that the process can read of itself, its stacks and what it mapped.
Found searchMemory(qint64 process)
{
    Found found;
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    QFile memory(QStringLiteral("/proc/%1/mem").arg(process));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {-1, {QStringLiteral("the memory cannot be read")}};
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const QList<QByteArray> range = parts.front().split('-');
        if (parts.size() < 5 || range.size() != 2 || !parts[1].startsWith('r') || line.contains("[v"))
            continue;
        const qint64 from = range[0].toLongLong(nullptr, 16);
        const qint64 size = range[1].toLongLong(nullptr, 16) - from;
        if (!memory.seek(from))
            continue;
        search(memory.read(size), QString::fromLatin1(parts.value(5, "heap")), found);
    }
    return found;
}

Found searchFiles(const QString &folder)
{
    Found found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly))
            search(file.readAll(), file.fileName(), found);
    }
    return found;
}

int wanted()
{
    const int asked = qEnvironmentVariableIntValue("YIZHAN_CANARIES");
    return asked > 0 ? std::min(asked, canary::mostCanaries) : 8;
}

} // namespace

/// A resident's name and numbers are typed with fingers through the real screens and handed in. When the
/// resident has left, they are nowhere: not in the memory of the kiosk's process, not on its disk, not in its
/// log. YIZHAN_CANARIES says how many residents come.
class TestCanaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLeftOfAResident();
    void whatWasKeptIsSeen();

private:
    /// Returns when all have left; the process stands still.
    void serve(QProcess &kiosk, int count, bool keep);

    fakes::EnrolledKiosk m_folder;
    QTemporaryDir m_temporary;
};

void TestCanaries::serve(QProcess &kiosk, int count, bool keep)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("TMPDIR"), m_temporary.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_temporary.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), m_temporary.path());
    kiosk.setProcessEnvironment(environment);
    kiosk.setStandardErrorFile(m_temporary.filePath(QStringLiteral("log")));
    QStringList arguments{m_folder.dataDir(), QString::number(count)};
    if (keep)
        arguments.append(QStringLiteral("keep"));
    kiosk.start(QStringLiteral(YIZHAN_RESIDENT), arguments);
    QVERIFY(kiosk.waitForStarted());
    QByteArray said;
    while (!said.contains("ready") && kiosk.waitForReadyRead(60'000 + count * 2000))
        said += kiosk.readAllStandardOutput();
    QFile log(m_temporary.filePath(QStringLiteral("log")));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY2(said.contains("ready"), log.readAll().constData());
}

void TestCanaries::nothingIsLeftOfAResident()
{
    QProcess kiosk;
    serve(kiosk, wanted(), false);
    const Found memory = searchMemory(kiosk.processId());
    QVERIFY2(memory.copies == 0,
             qPrintable(QString::number(memory.copies) + u" copies:\n" + memory.places.join(u'\n')));
    for (const QString &folder : {m_folder.dataDir(), m_temporary.path()}) {
        const Found files = searchFiles(folder);
        QVERIFY2(files.copies == 0, qPrintable(files.places.join(u'\n')));
    }
    QVERIFY(QFileInfo(m_folder.file("outbox.db")).size() > 0);
    kiosk.closeWriteChannel();
    QVERIFY(kiosk.waitForFinished());
}

void TestCanaries::whatWasKeptIsSeen()
{
    QProcess kiosk;
    serve(kiosk, 1, true);
    const Found memory = searchMemory(kiosk.processId());
    QVERIFY2(memory.copies >= 2, qPrintable(memory.places.join(u'\n')));
    kiosk.closeWriteChannel();
    QVERIFY(kiosk.waitForFinished());
}

QTEST_GUILESS_MAIN(TestCanaries)
#include "tst_canaries.moc"
