// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablereader.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <optional>
#include <utility>
#include <vector>

namespace yizhan::tests {

/// What a reader made of a file.
struct Reading
{
    std::vector<tables::RawRow> rows;
    std::vector<tables::RowProblem> problems;
    std::vector<tables::Finding> findings; ///< of what is no row
    std::optional<Error> error;            ///< of opening, or the one that ended the reading
};

using Parts = std::vector<std::pair<QByteArray, QByteArray>>; ///< name and content of the parts of a ZIP

/// Files of a test, and what the readers make of them.
class ReaderFixture
{
public:
    [[nodiscard]] QString write(const QByteArray &bytes, const QString &name = QStringLiteral("table")) const;
    [[nodiscard]] QString writeZip(const Parts &parts,
                                   const QString &name = QStringLiteral("table.xlsx")) const;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    [[nodiscard]] static Reading read(const QString &path, const tables::ReaderLimits &limits = {});
    [[nodiscard]] Reading readBytes(const QByteArray &bytes, const tables::ReaderLimits &limits = {}) const;
    [[nodiscard]] Reading readZip(const Parts &parts, const tables::ReaderLimits &limits = {}) const;

private:
    QTemporaryDir m_folder;
};

/// The parts of a small workbook around the XML of its sheet data, as libraries write it: inline strings
/// unless `sharedStrings` is given.
[[nodiscard]] Parts workbookParts(const QByteArray &sheetData, const QByteArray &sharedStrings = {},
                                  const QByteArray &styles = {}, const QByteArray &workbookExtra = {});

/// "<row>" of inline strings; an empty text leaves the cell out.
[[nodiscard]] QByteArray inlineRow(int number, const QStringList &texts);

} // namespace yizhan::tests
