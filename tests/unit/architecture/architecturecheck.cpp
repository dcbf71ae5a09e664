// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecturecheck.h"

#include "repeatercheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace yizhan::tests {

namespace {

constexpr qsizetype longestSource = 400;
constexpr qsizetype longestQml = 200;

bool isSource(const QString &path)
{
    return path.endsWith(QLatin1String(".h")) || path.endsWith(QLatin1String(".cpp"));
}

bool isCMake(const QString &path)
{
    return path.endsWith(QLatin1String("CMakeLists.txt"));
}

bool isQml(const QString &path)
{
    return path.endsWith(QLatin1String(".qml"));
}

/// The file that adds the rooms of src/, one after the other.
QString orderedIn()
{
    return QStringLiteral("src/CMakeLists.txt");
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    return found;
}

/// Words in comments and strings do not count.
QString withoutComments(QString text)
{
    static const QRegularExpression lineComment(QStringLiteral("//[^\n]*"));
    static const QRegularExpression blockComment(QStringLiteral("/\\*.*?\\*/"),
                                                 QRegularExpression::DotMatchesEverythingOption);
    return text.remove(blockComment).remove(lineComment);
}

/// "common/{core, storage}, qml/home" → the three rooms.
QSet<QString> roomsIn(const QString &text)
{
    static const QRegularExpression room(QStringLiteral("([a-z]+/)?(?:\\{([^}]*)\\}|([a-z]+))"));
    QSet<QString> rooms;
    for (auto match = room.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QStringList names = QString(found.captured(2) + found.captured(3)).split(QLatin1Char(','));
        for (const QString &name : names)
            rooms.insert(found.captured(1) + name.trimmed());
    }
    return rooms;
}

} // namespace

Plan planIn(const QString &document)
{
    static const QRegularExpression line(QStringLiteral("^ {4}([a-z/]+) +\u25b6(.*)$"),
                                         QRegularExpression::MultilineOption);
    Plan plan;
    for (auto match = line.globalMatch(document); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        plan.insert(found.captured(1), roomsIn(found.captured(2)));
    }
    return plan;
}

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.size() == 4 && parts.at(0) == QLatin1String("src"))
        return parts.at(1) + QLatin1Char('/') + parts.at(2);
    if (parts.size() == 3 && parts.at(0) == QLatin1String("src"))
        return parts.at(1);
    if (parts.size() == 3 && parts.at(0) == QLatin1String("qml"))
        return QLatin1String("qml/") + parts.at(1);
    return {};
}

void ArchitectureCheck::addTree(const QString &root)
{
    const QDir base(root);
    for (const char *folder : {"src", "qml"}) {
        QDirIterator files(base.filePath(QString::fromLatin1(folder)), QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = base.relativeFilePath(files.next());
            QFile file(files.filePath());
            if ((isSource(path) || isCMake(path) || isQml(path)) && file.open(QIODevice::ReadOnly))
                addFile(path, QString::fromUtf8(file.readAll()));
        }
    }
}

ArchitectureCheck::ArchitectureCheck(Plan plan) : m_mayUse(std::move(plan)) {}

QStringList ArchitectureCheck::problems() const
{
    QStringList problems;
    const QList<Arrow> arrows = includes(problems) + links() + imports();
    for (const Arrow &arrow : arrows)
        checkArrow(arrow, problems);
    checkOrder(problems);
    checkWords(problems);
    checkSurroundings(problems);
    checkLengths(problems);
    checkRepeaters(problems);
    return problems;
}

void ArchitectureCheck::checkArrow(const Arrow &arrow, QStringList &problems) const
{
    const QString from = roomOf(arrow.path);
    if (from == arrow.to)
        return;
    if (!m_mayUse.contains(from))
        problems.append(arrow.path + QLatin1String(": the plan knows no room ") + from);
    else if (!m_mayUse.value(from).contains(arrow.to))
        problems.append(arrow.path + QLatin1String(": ") + from + QLatin1String(" may not use ") + arrow.to +
                        QLatin1String(" (") + arrow.by + QLatin1Char(')'));
}

QMap<QString, QString> ArchitectureCheck::roomsOfHeaders(QStringList &problems) const
{
    QMap<QString, QString> paths;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!file.key().endsWith(QLatin1String(".h")))
            continue;
        const QString name = file.key().section(QLatin1Char('/'), -1);
        if (paths.contains(name))
            problems.append(file.key() + QLatin1String(": a header of this name is also ") +
                            paths.value(name));
        paths.insert(name, file.key());
    }
    for (QString &path : paths)
        path = roomOf(path);
    return paths;
}

QList<ArchitectureCheck::Arrow> ArchitectureCheck::includes(QStringList &problems) const
{
    const QMap<QString, QString> rooms = roomsOfHeaders(problems);
    QList<Arrow> arrows;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isSource(file.key()))
            continue;
        const QStringList headers =
            captures(file.value(), QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
        for (const QString &header : headers) {
            if (rooms.contains(header))
                arrows.append({file.key(), rooms.value(header), QLatin1String("include ") + header});
            else if (!header.endsWith(QLatin1String(".moc")))
                problems.append(file.key() + QLatin1String(": no header of ours: ") + header);
        }
    }
    return arrows;
}

QMap<QString, QString> ArchitectureCheck::roomsOfLibraries() const
{
    QMap<QString, QString> libraries;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isCMake(file.key()))
            continue;
        const QStringList names =
            captures(file.value(), QStringLiteral("yizhan_(?:library|qml_module)\\(\\s*([A-Za-z]+)"));
        for (const QString &name : names)
            libraries.insert(name, roomOf(file.key()));
    }
    return libraries;
}

QList<ArchitectureCheck::Arrow> ArchitectureCheck::links() const
{
    const QMap<QString, QString> libraries = roomsOfLibraries();
    QList<Arrow> arrows;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isCMake(file.key()) || roomOf(file.key()).isEmpty())
            continue;
        QString text = file.value();
        static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
        const QStringList names = captures(text.remove(comment), QStringLiteral("\\bYizhan::([A-Za-z]+)"));
        for (const QString &name : names) {
            // Screens and words are no rooms of src/: only kiosk/app and the gallery take them in.
            if (libraries.contains(name))
                arrows.append({file.key(), libraries.value(name), QLatin1String("link Yizhan::") + name});
        }
    }
    return arrows;
}

QList<ArchitectureCheck::Arrow> ArchitectureCheck::imports() const
{
    QList<Arrow> arrows;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isQml(file.key()))
            continue;
        const QStringList modules = captures(file.value(), QStringLiteral("^import\\s+Yizhan\\.([A-Za-z]+)"));
        for (const QString &module : modules) {
            if (module != QLatin1String("ViewModels")) // the models, which any screen may show
                arrows.append(
                    {file.key(), QLatin1String("qml/") + module.toLower(), QLatin1String("import")});
        }
    }
    return arrows;
}

Plan ArchitectureCheck::roomsOf(const QList<Arrow> &arrows)
{
    Plan rooms;
    for (const Arrow &arrow : arrows) {
        const QString from = roomOf(arrow.path);
        if (from != arrow.to)
            rooms[from].insert(arrow.to);
    }
    return rooms;
}

QStringList ArchitectureCheck::differences() const
{
    QStringList differences;
    const Plan read = roomsOf(includes(differences));
    const Plan linked = roomsOf(links());
    const Plan imported = roomsOf(imports());
    const auto missing = [&differences](const Plan &in, const Plan &from, const char *what) {
        for (auto room = in.cbegin(); room != in.cend(); ++room) {
            QStringList names = (room.value() - from.value(room.key())).values();
            names.sort();
            for (const QString &name : std::as_const(names))
                differences.append(room.key() + QLatin1String(": ") + QLatin1String(what) + name);
        }
    };
    Plan used = read;
    for (auto room = imported.cbegin(); room != imported.cend(); ++room)
        used[room.key()] += room.value();
    QSet<QString> rooms;
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file)
        rooms.insert(roomOf(file.key()));
    for (auto room = m_mayUse.cbegin(); room != m_mayUse.cend(); ++room) {
        if (!rooms.contains(room.key()))
            differences.append(room.key() + QLatin1String(": is planned, and not here"));
    }
    missing(m_mayUse, used, "nothing uses the planned arrow to ");
    missing(linked, read, "no include needs the link to ");
    missing(read, linked, "includes, and does not link, ");
    return differences;
}

/// As src/CMakeLists.txt adds them.
QStringList ArchitectureCheck::roomsInOrder() const
{
    static const QRegularExpression added(
        QStringLiteral("^foreach\\(room ([a-z ]+)\\)\\s*add_subdirectory\\(([a-z]+)/\\$\\{room\\}\\)|"
                       "^add_subdirectory\\(([a-z]+)\\)"),
        QRegularExpression::MultilineOption);
    QStringList rooms;
    for (auto match = added.globalMatch(m_files.value(orderedIn())); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        for (const QString &name : found.captured(1).split(QLatin1Char(' '), Qt::SkipEmptyParts))
            rooms.append(found.captured(2) + QLatin1Char('/') + name);
        if (!found.captured(3).isEmpty())
            rooms.append(found.captured(3));
    }
    return rooms;
}

void ArchitectureCheck::checkOrder(QStringList &problems) const
{
    if (!m_files.contains(orderedIn()))
        return;
    const QStringList rooms = roomsInOrder();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const QString room = isCMake(file.key()) ? roomOf(file.key()) : QString();
        if (file.key().startsWith(QLatin1String("src/")) && !room.isEmpty() && !rooms.contains(room))
            problems.append(orderedIn() + QLatin1String(": has no place for ") + room);
    }
    for (qsizetype place = 0; place < rooms.size(); ++place) {
        QStringList used = m_mayUse.value(rooms.at(place)).values();
        used.sort();
        for (const QString &room : std::as_const(used)) {
            if (rooms.indexOf(room) > place)
                problems.append(orderedIn() + QLatin1String(": ") + rooms.at(place) +
                                QLatin1String(" stands before ") + room + QLatin1String(", which it uses"));
        }
    }
}

void ArchitectureCheck::checkWords(QStringList &problems) const
{
    // Its one place: chinaOffsetSeconds.
    static const QString chinaOffset = QStringLiteral("the offset of China Standard Time in figures");
    static const QList<QPair<QRegularExpression, QString>> forbidden = {
        {QRegularExpression(QStringLiteral(
             "\\b(?:28'?800(?:'?000)?|8 \\* (?:3'?600|60 \\* 60)|(?:3'?600|60 \\* 60) \\* 8)\\b")),
         chinaOffset},
        // Of our own classes; Qt's application and network objects are Qt's.
        {QRegularExpression(
             QStringLiteral("(?<!Application::)(?<!QNetworkInformation::)\\binstance\\s*\\(\\s*\\)")),
         QStringLiteral("instance()")},
        {QRegularExpression(QStringLiteral("\\bsetContextProperty\\b")),
         QStringLiteral("a context property")},
        {QRegularExpression(
             QStringLiteral("\\b(?:class|struct|namespace)\\s+(?:[A-Z_]+\\s+)?\\w*(?:Manager|Utils?|Helpers?|"
                            "Common)\\b\\s*(?:final\\s*)?[:{\n]")),
         QStringLiteral("a name that says nothing (Manager, Utils, Helper, Common)")},
        {QRegularExpression(QStringLiteral("\\b(?:TODO|FIXME|XXX)\\b")), QStringLiteral("unfinished work")},
    };
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isSource(file.key()) && !isQml(file.key()))
            continue;
        const QString code = withoutComments(file.value());
        for (const auto &[expression, what] : forbidden) {
            if (what == chinaOffset && file.key() == QLatin1String("src/common/core/clock.h"))
                continue;
            const bool inComments = what == QLatin1String("unfinished work");
            if (expression.match(inComments ? file.value() : code).hasMatch())
                problems.append(file.key() + QLatin1String(": ") + what);
        }
    }
}

/// Time and randomness are handed down: a part that makes its own cannot be tested at a time of the test's.
void ArchitectureCheck::checkSurroundings(QStringList &problems) const
{
    static const QRegularExpression own(
        QStringLiteral("\\b(?:System(?:Clock|Random)|system_clock|current(?:DateTime(?:Utc)?|Date|Time|"
                       "MSecsSinceEpoch|SecsSinceEpoch)(?=\\()|random_device|QRandomGenerator)\\b"));
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        const bool mayMake = file.key().endsWith(QLatin1String("/main.cpp")) ||
                             file.key().startsWith(QLatin1String("src/common/core/"));
        if (isSource(file.key()) && !mayMake && own.match(withoutComments(file.value())).hasMatch())
            problems.append(file.key() + QLatin1String(": a clock or randomness that main() did not make"));
    }
}

void ArchitectureCheck::checkLengths(QStringList &problems) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (isCMake(file.key()))
            continue;
        const qsizetype lines = file.value().count(QLatin1Char('\n'));
        const qsizetype most = isQml(file.key()) ? longestQml : longestSource;
        if (lines > most)
            problems.append(file.key() + QStringLiteral(": %1 lines; at most %2").arg(lines).arg(most));
    }
}

void ArchitectureCheck::checkRepeaters(QStringList &problems) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (isQml(file.key()) && hasRepeaterOverWords(withoutComments(file.value())))
            problems.append(file.key() +
                            QLatin1String(": a Repeater whose model is a list of words, not their number"));
    }
}

} // namespace yizhan::tests
