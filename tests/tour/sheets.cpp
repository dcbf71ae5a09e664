// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheets.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace yizhan::tour {

namespace {

constexpr int sheetWidth = 2400;
constexpr int thumbnailHeight = 480;
constexpr int gap = 16;
constexpr int labelHeight = 28;

/// "portrait-zh-0" of "portrait-zh-0-03-results.png".
QString sheetOf(const QString &picture)
{
    return picture.section(u'-', 0, 2);
}

QStringList picturesIn(const QDir &folder)
{
    QStringList names = folder.entryList({u"*.png"_s}, QDir::Files, QDir::Name);
    names.removeIf([](const QString &name) { return name.startsWith("sheet-"_L1); });
    return names;
}

Result<QImage> readPicture(const QDir &folder, const QString &name)
{
    QImage picture(folder.filePath(name));
    if (picture.isNull())
        return fail(ErrorCode::Corrupt, "file.read", u"no picture that can be read"_s, folder.filePath(name));
    return picture;
}

/// Left to right, then down; each above its name.
Result<QImage> layOut(const QDir &folder, const QStringList &names)
{
    struct Placed
    {
        QString name;
        QImage picture;
        QPoint at;
    };
    std::vector<Placed> placed;
    QPoint next(gap, gap);
    for (const QString &name : names) {
        YIZHAN_TRY_LET(const QImage picture, readPicture(folder, name));
        const QImage small = picture.scaledToHeight(thumbnailHeight, Qt::SmoothTransformation);
        if (next.x() + small.width() + gap > sheetWidth && next.x() > gap)
            next = {gap, next.y() + thumbnailHeight + labelHeight + gap};
        placed.push_back({name, small, next});
        next.rx() += small.width() + gap;
    }
    QImage sheet(sheetWidth, next.y() + thumbnailHeight + labelHeight + gap, QImage::Format_RGB32);
    sheet.fill(Qt::darkGray);
    QPainter painter(&sheet);
    painter.setPen(Qt::white);
    for (const Placed &one : placed) {
        painter.drawImage(one.at, one.picture);
        painter.drawText(QRect(one.at.x(), one.at.y() + thumbnailHeight, one.picture.width(), labelHeight),
                         int(Qt::AlignLeft) | int(Qt::AlignVCenter), one.name.section(u'-', 3));
    }
    return sheet;
}

/// The share of the pixels that differ by more than what another rounding makes of an edge; 1 where the sizes
/// do.
double differing(const QImage &before, const QImage &now)
{
    constexpr int tolerance = 12; // of 255, in any channel
    if (before.size() != now.size())
        return 1;
    const QImage left = before.convertToFormat(QImage::Format_RGB32);
    const QImage right = now.convertToFormat(QImage::Format_RGB32);
    qint64 count = 0;
    for (int y = 0; y < left.height(); ++y) {
        const auto *a = reinterpret_cast<const QRgb *>(left.constScanLine(y));
        const auto *b = reinterpret_cast<const QRgb *>(right.constScanLine(y));
        for (int x = 0; x < left.width(); ++x) {
            const int most =
                std::max({std::abs(qRed(a[x]) - qRed(b[x])), std::abs(qGreen(a[x]) - qGreen(b[x])),
                          std::abs(qBlue(a[x]) - qBlue(b[x]))});
            count += most > tolerance ? 1 : 0;
        }
    }
    return double(count) / (double(left.width()) * left.height());
}

Result<void> compare(const QDir &folder, const QDir &accepted, console::Terminal &terminal)
{
    constexpr double noticed = 0.0002; // 400 pixels of 1080p: a word
    const QStringList now = picturesIn(folder);
    const QStringList before = picturesIn(accepted);
    int changed = 0;
    for (const QString &name : now) {
        if (!before.contains(name)) {
            terminal.print(u"new      %1"_s.arg(name));
            continue;
        }
        YIZHAN_TRY_LET(const QImage old, readPicture(accepted, name));
        YIZHAN_TRY_LET(const QImage present, readPicture(folder, name));
        const double share = differing(old, present);
        if (share < noticed)
            continue;
        ++changed;
        terminal.print(u"changed  %1  %2 %"_s.arg(name, QString::number(share * 100, 'f', 2)));
    }
    for (const QString &name : before) {
        if (!now.contains(name))
            terminal.print(u"gone     %1"_s.arg(name));
    }
    terminal.print(u"%1 of %2 pictures look different"_s.arg(changed).arg(now.size()));
    return {};
}

Result<int> run(const console::Arguments &arguments, console::Terminal &terminal)
{
    const QDir folder(arguments.value("pictures"_L1));
    QMap<QString, QStringList> sheets;
    for (const QString &name : picturesIn(folder))
        sheets[sheetOf(name)].append(name);
    if (sheets.isEmpty())
        return fail(ErrorCode::NotFound, "file.missing", u"there is no picture"_s, folder.path());
    for (auto sheet = sheets.cbegin(); sheet != sheets.cend(); ++sheet) {
        YIZHAN_TRY_LET(const QImage image, layOut(folder, sheet.value()));
        const QString path = folder.filePath("sheet-"_L1 + sheet.key() + ".png"_L1);
        if (!image.save(path))
            return fail(ErrorCode::Io, "file.write", u"cannot write the sheet"_s, path);
        terminal.print(u"%1: %2 pictures"_s.arg(path).arg(sheet.value().size()));
    }
    if (const QString accepted = arguments.value("accepted"_L1); !accepted.isEmpty())
        YIZHAN_TRY(compare(folder, QDir(accepted), terminal));
    return console::exitOk;
}

} // namespace

console::Command sheetsCommand()
{
    return {
        .name = u"sheets"_s,
        .help = u"lay the pictures out on sheets, and name those that changed"_s,
        .options = {{.name = u"pictures"_s,
                     .value = u"DIR"_s,
                     .help = u"folder of the pictures"_s,
                     .required = true},
                    {.name = u"accepted"_s, .value = u"DIR"_s, .help = u"the pictures of an earlier tour"_s}},
        .run = run};
}

} // namespace yizhan::tour
