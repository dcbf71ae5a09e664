// SPDX-License-Identifier: GPL-3.0-or-later
#include "architecturecheck.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

namespace yizhan::tests {

namespace {

constexpr qsizetype longestSource = 400;
constexpr qsizetype longestQml = 200;

QSet<QString> rooms(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return {list.begin(), list.end()};
}

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

} // namespace

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

ArchitectureCheck::ArchitectureCheck()
{
    const QSet<QString> common =
        rooms("common/core common/console common/storage common/crypto common/protocol common/catalogue");
    const auto plus = [&common](const char *more) { return common + rooms(more); };
    m_mayUse = {
        {QStringLiteral("common/core"), {}},
        {QStringLiteral("common/console"), rooms("common/core")},
        {QStringLiteral("common/storage"), rooms("common/core")},
        {QStringLiteral("common/crypto"), rooms("common/core common/storage")},
        {QStringLiteral("common/protocol"), rooms("common/core common/crypto")},
        {QStringLiteral("common/catalogue"), rooms("common/core")},
        {QStringLiteral("common/words"), rooms("common/core common/catalogue")},
        {QStringLiteral("kiosk/device"), common},
        {QStringLiteral("kiosk/session"), rooms("common/core")},
        {QStringLiteral("kiosk/store"), plus("kiosk/device")},
        {QStringLiteral("kiosk/search"), plus("kiosk/store")},
        {QStringLiteral("kiosk/matching"), plus("kiosk/store kiosk/search common/words")},
        {QStringLiteral("kiosk/scan"), plus("kiosk/store")},
        {QStringLiteral("kiosk/input"), common},
        {QStringLiteral("kiosk/sync"),
         plus("kiosk/device kiosk/store kiosk/search kiosk/matching kiosk/scan")},
        {QStringLiteral("kiosk/desk"), plus("kiosk/store kiosk/search kiosk/matching")},
        {QStringLiteral("kiosk/viewmodels"), plus("kiosk/session kiosk/store kiosk/search common/words "
                                                  "kiosk/matching kiosk/scan kiosk/input kiosk/desk")},
        {QStringLiteral("kiosk/app"), plus("kiosk/session kiosk/store kiosk/search kiosk/matching kiosk/scan "
                                           "kiosk/input kiosk/sync kiosk/desk "
                                           "kiosk/viewmodels")},
        {QStringLiteral("server/routing"), common},
        {QStringLiteral("server/transport"), plus("server/routing")},
        {QStringLiteral("server/database"), common},
        {QStringLiteral("server/feed"), plus("server/routing server/database")},
        {QStringLiteral("server/pages"), plus("common/words server/routing server/database server/feed")},
        {QStringLiteral("server/tables"), rooms("common/core common/console common/catalogue")},
        {QStringLiteral("server/publishing"), plus("server/feed server/tables")},
        {QStringLiteral("server/intake"), plus("server/feed server/tables server/publishing")},
        {QStringLiteral("server/app"), plus("server/routing server/database server/transport server/feed "
                                            "server/pages server/tables server/publishing "
                                            "server/intake")},
        {QStringLiteral("tool"),
         plus("kiosk/device kiosk/store kiosk/search common/words kiosk/matching kiosk/desk "
              "kiosk/input kiosk/sync server/feed "
              "server/tables server/publishing server/intake")},
        {QStringLiteral("qml/theme"), {}},
        {QStringLiteral("qml/controls"), rooms("qml/theme")},
        {QStringLiteral("qml/keyboard"), rooms("qml/theme qml/controls")},
        {QStringLiteral("qml/home"), rooms("qml/theme qml/controls")},
        {QStringLiteral("qml/jobs"), rooms("qml/theme qml/controls")},
        {QStringLiteral("qml/match"), rooms("qml/theme qml/controls")},
        {QStringLiteral("qml/training"), rooms("qml/theme qml/controls")},
        {QStringLiteral("qml/shell"),
         rooms("qml/theme qml/controls qml/keyboard qml/home qml/jobs qml/match qml/training")},
    };
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

QStringList ArchitectureCheck::problems() const
{
    QStringList problems;
    checkIncludes(problems);
    checkLinks(problems);
    checkImports(problems);
    checkWords(problems);
    checkLengths(problems);
    return problems;
}

void ArchitectureCheck::checkArrow(const QString &path, const QString &to, const QString &by,
                                   QStringList &problems) const
{
    const QString from = roomOf(path);
    if (from == to)
        return;
    if (!m_mayUse.contains(from))
        problems.append(path + QLatin1String(": the plan knows no room ") + from);
    else if (!m_mayUse.value(from).contains(to))
        problems.append(path + QLatin1String(": ") + from + QLatin1String(" may not use ") + to +
                        QLatin1String(" (") + by + QLatin1Char(')'));
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

void ArchitectureCheck::checkIncludes(QStringList &problems) const
{
    const QMap<QString, QString> rooms = roomsOfHeaders(problems);
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isSource(file.key()))
            continue;
        const QStringList headers =
            captures(file.value(), QStringLiteral("^\\s*#\\s*include\\s*\"([^\"]+)\""));
        for (const QString &header : headers) {
            if (rooms.contains(header))
                checkArrow(file.key(), rooms.value(header), QLatin1String("include ") + header, problems);
            else if (!header.endsWith(QLatin1String(".moc")))
                problems.append(file.key() + QLatin1String(": no header of ours: ") + header);
        }
    }
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

void ArchitectureCheck::checkLinks(QStringList &problems) const
{
    const QMap<QString, QString> libraries = roomsOfLibraries();
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isCMake(file.key()) || roomOf(file.key()).isEmpty())
            continue;
        QString text = file.value();
        static const QRegularExpression comment(QStringLiteral("#[^\n]*"));
        const QStringList links = captures(text.remove(comment), QStringLiteral("\\bYizhan::([A-Za-z]+)"));
        for (const QString &link : links) {
            // Screens and words are no rooms of src/: only kiosk/app and the gallery take them in.
            if (libraries.contains(link))
                checkArrow(file.key(), libraries.value(link), QLatin1String("link Yizhan::") + link,
                           problems);
        }
    }
}

void ArchitectureCheck::checkImports(QStringList &problems) const
{
    for (auto file = m_files.cbegin(); file != m_files.cend(); ++file) {
        if (!isQml(file.key()))
            continue;
        const QStringList modules = captures(file.value(), QStringLiteral("^import\\s+Yizhan\\.([A-Za-z]+)"));
        for (const QString &module : modules) {
            if (module != QLatin1String("ViewModels")) // the models, which any screen may show
                checkArrow(file.key(), QLatin1String("qml/") + module.toLower(), QLatin1String("import"),
                           problems);
        }
    }
}

void ArchitectureCheck::checkWords(QStringList &problems) const
{
    static const QList<QPair<QRegularExpression, QString>> forbidden = {
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
            const bool inComments = what == QLatin1String("unfinished work");
            if (expression.match(inComments ? file.value() : code).hasMatch())
                problems.append(file.key() + QLatin1String(": ") + what);
        }
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

} // namespace yizhan::tests
