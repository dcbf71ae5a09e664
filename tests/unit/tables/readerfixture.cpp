// SPDX-License-Identifier: GPL-3.0-or-later
#include "readerfixture.h"

#include "vacancycolumns.h"

#include <QFile>
#include <QStringList>

#include <zip.h>

namespace yizhan::tests {

using namespace Qt::StringLiterals;
using namespace yizhan::tables;

QString ReaderFixture::write(const QByteArray &bytes, const QString &name) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write its fixture");
    return file.fileName();
}

QString ReaderFixture::writeZip(const Parts &parts, const QString &name) const
{
    const QString target = path(name);
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(target).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    for (const auto &[part, content] : parts) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        zip_file_add(archive, part.constData(), source, ZIP_FL_ENC_UTF_8);
    }
    if (zip_close(archive) != 0)
        qFatal("the test cannot write its archive");
    return target;
}

Reading ReaderFixture::read(const QString &path, const ReaderLimits &limits)
{
    Reading reading;
    auto reader = openTableReader(path, intake::vacancyColumns(), limits);
    if (!reader) {
        reading.error = std::move(reader).error();
        return reading;
    }
    for (;;) {
        auto step = (*reader)->next();
        if (!step) {
            reading.error = std::move(step).error();
            return reading;
        }
        if (std::holds_alternative<EndOfFile>(*step))
            return reading;
        if (auto *row = std::get_if<RawRow>(&*step))
            reading.rows.push_back(std::move(*row));
        else if (auto *finding = std::get_if<Finding>(&*step))
            reading.findings.push_back(std::move(*finding));
        else
            reading.problems.push_back(std::get<RowProblem>(*step));
    }
}

Reading ReaderFixture::readBytes(const QByteArray &bytes, const ReaderLimits &limits) const
{
    return read(write(bytes), limits);
}

Reading ReaderFixture::readZip(const Parts &parts, const ReaderLimits &limits) const
{
    return read(writeZip(parts), limits);
}

Parts workbookParts(const QByteArray &sheetData, const QByteArray &sharedStrings, const QByteArray &styles,
                    const QByteArray &workbookExtra)
{
    const QByteArray office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray package = "http://schemas.openxmlformats.org/package/2006/relationships";
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    QByteArray related =
        "<Relationship Id=\"rId1\" Type=\"" + office + "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>";
    Parts parts{{"_rels/.rels", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"" +
                                    package + "\"><Relationship Id=\"rId1\" Type=\"" + office +
                                    "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
                {"xl/workbook.xml",
                 "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbookExtra +
                     "<sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"},
                {"xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
                                             "<worksheet xmlns=\"" +
                                                 main + "\">" + sheetData + "</worksheet>"}};
    if (!sharedStrings.isEmpty()) {
        related +=
            "<Relationship Id=\"rId2\" Type=\"" + office + "/sharedStrings\" Target=\"sharedStrings.xml\"/>";
        parts.emplace_back("xl/sharedStrings.xml", "<sst xmlns=\"" + main + "\">" + sharedStrings + "</sst>");
    }
    if (!styles.isEmpty()) {
        related += "<Relationship Id=\"rId3\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>";
        parts.emplace_back("xl/styles.xml", "<styleSheet xmlns=\"" + main + "\">" + styles + "</styleSheet>");
    }
    parts.emplace_back("xl/_rels/workbook.xml.rels",
                       "<Relationships xmlns=\"" + package + "\">" + related + "</Relationships>");
    return parts;
}

QByteArray inlineRow(int number, const QStringList &texts)
{
    QByteArray row = "<row r=\"" + QByteArray::number(number) + "\">";
    char column = 'A';
    for (const QString &text : texts) {
        if (!text.isEmpty()) {
            row += "<c r=\"" + QByteArray(1, column) + QByteArray::number(number) +
                   "\" t=\"inlineStr\"><is><t>" + text.toHtmlEscaped().toUtf8() + "</t></is></c>";
        }
        ++column;
    }
    return row + "</row>";
}

} // namespace yizhan::tests
