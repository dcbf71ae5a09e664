// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "xmlscanner.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryFile>

#include <memory>
#include <vector>

namespace yizhan::tables {

/// Texts by number in bounded memory: up to a budget in memory, beyond it in an unnamed temporary file that
/// nobody else can read and that goes with the process. One thread.
class StringStore
{
public:
    explicit StringStore(qsizetype memoryBudget);

    /// Errors: Io (`file.temporary`).
    [[nodiscard]] Result<void> append(const QByteArray &utf8);
    [[nodiscard]] qint64 count() const { return m_count; }
    /// `index` in [0, count()). Errors: Io (`file.temporary`).
    [[nodiscard]] Result<QString> at(qint64 index);

private:
    struct Block
    {
        qint64 number = -1;
        QByteArray bytes;
    };

    [[nodiscard]] Result<void> spill();
    [[nodiscard]] Result<void> read(qint64 offset, char *target, qsizetype size);
    [[nodiscard]] Result<const Block *> block(qint64 number);

    QByteArray m_memory; ///< before spilling all records, afterwards those not yet written
    qsizetype m_memoryBudget;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_written = 0;        ///< bytes in m_file
    std::vector<qint64> m_marks; ///< offset of every markDistance-th record
    std::vector<Block> m_blocks;
    qint64 m_count = 0;
    qint64 m_lastIndex = -1; ///< the record after the one asked for last is mostly asked for next
    qint64 m_nextOffset = 0;
};

/// The table of shared strings of a workbook.
class SharedStrings
{
public:
    /// Reads xl/sharedStrings.xml. A text longer than `cellChars` is cut behind that length, so that a cell
    /// that uses it is known as too long. Errors: those of XmlScanner and StringStore; TooLarge
    /// `xlsx.too_many_strings`.
    [[nodiscard]] static Result<SharedStrings> read(XmlScanner &xml, qsizetype cellChars);
    /// A workbook without the part.
    SharedStrings();

    [[nodiscard]] qint64 count() const { return m_store.count(); }
    [[nodiscard]] Result<QString> at(qint64 index) { return m_store.at(index); }

private:
    StringStore m_store;
};

/// Collects the text of an <si> or <is>: plain or in runs, phonetic hints left out. `xml` has just given its
/// Start and is at its End afterwards. Text beyond `mostBytes` is dropped.
[[nodiscard]] Result<QByteArray> readRichText(XmlScanner &xml, qsizetype mostBytes);

/// Turns the _xHHHH_ of spreadsheet texts into the characters they stand for.
[[nodiscard]] QString unescaped(QString text);

} // namespace yizhan::tables
