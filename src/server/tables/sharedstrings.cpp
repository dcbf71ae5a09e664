// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedstrings.h"

#include <algorithm>
#include <cstring>

namespace yizhan::tables {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype memoryBudget = 24 * 1024 * 1024;
constexpr qint64 markDistance = 16;
constexpr qsizetype blockBytes = 32 * 1024;
constexpr std::size_t cachedBlocks = 128;
constexpr qsizetype writeBytes = 1024 * 1024;
/// Twice what the largest sheet has rows times columns of a 岗位信息表.
constexpr qint64 mostStrings = 64LL * 1024 * 1024;
constexpr qsizetype lengthBytes = sizeof(quint32);

bool hexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

} // namespace

StringStore::StringStore(qsizetype memoryBudget_) : m_memoryBudget(memoryBudget_) {}

Result<void> StringStore::append(const QByteArray &utf8)
{
    if (m_count % markDistance == 0)
        m_marks.push_back(m_written + m_memory.size());
    ++m_count;
    const auto length = static_cast<quint32>(utf8.size());
    char head[lengthBytes];
    std::memcpy(head, &length, sizeof length);
    m_memory.append(head, lengthBytes);
    m_memory.append(utf8);
    if (m_memory.size() > (m_file ? writeBytes : m_memoryBudget))
        return spill();
    return {};
}

/// Moves what is in memory to the end of the temporary file.
Result<void> StringStore::spill()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        m_blocks.resize(cachedBlocks);
        if (!m_file->open())
            return fail(ErrorCode::Io, "file.temporary", m_file->errorString(), m_file->fileTemplate());
    }
    if (!m_file->seek(m_written) || m_file->write(m_memory) != m_memory.size() || !m_file->flush())
        return fail(ErrorCode::Io, "file.temporary", m_file->errorString(), m_file->fileTemplate());
    m_written += m_memory.size();
    m_memory = QByteArray();
    return {};
}

Result<const StringStore::Block *> StringStore::block(qint64 number)
{
    Block &slot = m_blocks[static_cast<std::size_t>(number) % m_blocks.size()];
    if (slot.number == number)
        return &slot;
    slot.number = -1;
    if (!m_file->seek(number * blockBytes))
        return fail(ErrorCode::Io, "file.temporary", m_file->errorString());
    slot.bytes = m_file->read(std::min<qint64>(blockBytes, m_written - number * blockBytes));
    slot.number = number;
    return &slot;
}

/// Copies stored bytes, wherever they are.
Result<void> StringStore::read(qint64 offset, char *target, qsizetype size)
{
    while (size > 0) {
        const char *from = nullptr;
        qsizetype ready = 0;
        if (offset >= m_written) {
            from = m_memory.constData() + (offset - m_written);
            ready = m_memory.size() - (offset - m_written);
        } else {
            YIZHAN_TRY_LET(const Block *stored, block(offset / blockBytes));
            const qsizetype inside = offset % blockBytes;
            from = stored->bytes.constData() + inside;
            ready = stored->bytes.size() - inside;
        }
        const qsizetype taken = std::min(size, ready);
        if (taken <= 0)
            return fail(ErrorCode::Io, "file.temporary", u"the temporary file was cut"_s);
        std::memcpy(target, from, static_cast<std::size_t>(taken));
        target += taken;
        offset += taken;
        size -= taken;
    }
    return {};
}

Result<QString> StringStore::at(qint64 index)
{
    const bool follows = m_lastIndex >= 0 && index == m_lastIndex + 1;
    qint64 current = follows ? index : index - index % markDistance;
    qint64 offset = follows ? m_nextOffset : m_marks[static_cast<std::size_t>(index / markDistance)];
    quint32 length = 0;
    for (;; ++current) {
        char head[lengthBytes];
        YIZHAN_TRY(read(offset, head, lengthBytes));
        std::memcpy(&length, head, sizeof length);
        offset += lengthBytes;
        if (current == index)
            break;
        offset += length;
    }
    m_lastIndex = index;
    m_nextOffset = offset + length;
    if (offset >= m_written)
        return QString::fromUtf8(m_memory.constData() + (offset - m_written), static_cast<qsizetype>(length));
    QByteArray utf8(static_cast<qsizetype>(length), Qt::Uninitialized);
    YIZHAN_TRY(read(offset, utf8.data(), utf8.size()));
    return QString::fromUtf8(utf8);
}

SharedStrings::SharedStrings() : m_store(memoryBudget) {}

Result<SharedStrings> SharedStrings::read(XmlScanner &xml, qsizetype cellChars)
{
    SharedStrings strings;
    for (;;) {
        YIZHAN_TRY_LET(const XmlScanner::Token token, xml.next());
        if (token == XmlScanner::Token::Finish)
            break;
        if (token != XmlScanner::Token::Start || xml.name() != "si")
            continue;
        if (strings.count() >= mostStrings)
            return fail(ErrorCode::TooLarge, "xlsx.too_many_strings",
                        u"the workbook has more than %1 texts; split the table"_s.arg(mostStrings));
        // Four bytes a character at most: whatever is cut here is longer than a cell may be.
        YIZHAN_TRY_LET(const QByteArray text, readRichText(xml, cellChars * 4 + 4));
        YIZHAN_TRY(strings.m_store.append(text));
    }
    return strings;
}

Result<QByteArray> readRichText(XmlScanner &xml, qsizetype mostBytes)
{
    const int depth = xml.depth();
    QByteArray text;
    int hint = 0; // depth of the phonetic hint that we are in
    int inText = 0;
    for (;;) {
        YIZHAN_TRY_LET(const XmlScanner::Token token, xml.next());
        switch (token) {
        case XmlScanner::Token::Start:
            if (hint == 0 && xml.name() == "rPh")
                hint = xml.depth();
            else if (inText == 0 && xml.name() == "t")
                inText = xml.depth();
            break;
        case XmlScanner::Token::Text:
            if (hint == 0 && inText > 0) {
                const auto size = static_cast<qsizetype>(xml.text().size());
                text.append(xml.text().data(), std::min(size, mostBytes - text.size()));
            }
            break;
        case XmlScanner::Token::End:
            if (xml.depth() < depth)
                return text;
            if (xml.depth() < hint)
                hint = 0;
            if (xml.depth() < inText)
                inText = 0;
            break;
        case XmlScanner::Token::Finish:
            return text;
        }
    }
}

QString unescaped(QString text)
{
    constexpr qsizetype length = 7; // _x000D_
    qsizetype at = text.indexOf(u"_x"_s);
    while (at >= 0 && at + length <= text.size()) {
        const QStringView digits = QStringView(text).sliced(at + 2, 4);
        if (text.at(at + length - 1) == u'_' && std::all_of(digits.begin(), digits.end(), hexDigit))
            text.replace(at, length, QChar(digits.toUShort(nullptr, 16)));
        at = text.indexOf(u"_x"_s, at + 1);
    }
    return text;
}

} // namespace yizhan::tables
