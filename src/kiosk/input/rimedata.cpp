// SPDX-License-Identifier: GPL-3.0-or-later
#include "rimedata.h"

#include "rimelibrary.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QStringList>

namespace yizhan::input {

namespace {

constexpr int lockPatienceMs = 60'000; // compiling everything from nothing takes 16 seconds on two cores
const QString stampName = QStringLiteral("compiled.stamp");
const QString packageFolder = QStringLiteral("usr/share/rime-data/");

QString resourceOf(const RimeSchema &schema)
{
    return QStringLiteral(":/rime/%1.schema.yaml").arg(QLatin1String(schema.id));
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList textsOf(const RimeSchema &schema)
{
    return QString::fromLatin1(schema.texts).split(u' ');
}

/// What a package compiles of a dictionary: without its table nothing is found, without the other nothing is
/// lost but the time to make it.
QStringList tablesOf(const RimeSchema &schema)
{
    const auto name = QLatin1String(schema.dictionary);
    return {QStringLiteral("build/%1.table.bin").arg(name), QStringLiteral("build/%1.reverse.bin").arg(name)};
}

/// The files that RIME may see.
QStringList filesFor(const RimeSchema &schema, const InputPaths &paths)
{
    const RimeCondition condition = conditionOf(schema, paths);
    QStringList files;
    // A damaged text is still read where nothing else is left: RIME passes over lines that it cannot read.
    if (condition.text || !condition.compiled)
        files += textsOf(schema);
    if (condition.compiled)
        files += tablesOf(schema);
    return files;
}

/// Tells of what the compiled schemas are made: our schemas, and the files that are used as they are now.
QByteArray originStamp(const InputPaths &paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rimeVersion());
    for (const RimeSchema &schema : rimeSchemas) {
        if (!isInstalled(schema, paths))
            continue;
        hash.addData(contents(resourceOf(schema)));
        for (const QString &name : filesFor(schema, paths)) {
            hash.addData(name.toUtf8());
            hash.addData(sumOf(QDir(paths.rimeData).filePath(name)));
        }
    }
    return hash.result().toHex();
}

/// Tells what was compiled, and of what RIME asked for.
QByteArray outcomeStamp(const InputPaths &paths)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QDir folder(paths.compiled);
    for (const QString &name : folder.entryList({QStringLiteral("*.yaml")}, QDir::Files, QDir::Name)) {
        hash.addData(name.toUtf8());
        hash.addData(sumOf(folder.filePath(name)));
    }
    const QDir build(folder.filePath(QStringLiteral("build")));
    for (const QString &name : build.entryList(QDir::Files, QDir::Name)) {
        hash.addData(name.toUtf8());
        hash.addData(sumOf(build.filePath(name)));
    }
    return hash.result().toHex();
}

QByteArray stampOf(const InputPaths &paths)
{
    return originStamp(paths) + '\n' + outcomeStamp(paths) + '\n';
}

bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(text) == text.size();
}

Result<void> cannotWrite(const QString &path)
{
    return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot write"), path);
}

/// The folder itself, ours alone.
Result<void> makeFolder(const InputPaths &paths)
{
    const bool made = QDir().mkpath(paths.compiled);
    if (!made ||
        !QFile::setPermissions(paths.compiled, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return fail(ErrorCode::Io, "input.folder", QStringLiteral("cannot make the folder"), paths.compiled);
    return {};
}

/// Links to the files that RIME may see, in place of those of before.
Result<void> linkData(const InputPaths &paths)
{
    QDir shared(sharedFolder(paths));
    if (!shared.removeRecursively() || !QDir().mkpath(shared.filePath(QStringLiteral("build"))))
        return cannotWrite(shared.path());
    for (const RimeSchema &schema : rimeSchemas) {
        if (!isInstalled(schema, paths))
            continue;
        for (const QString &name : filesFor(schema, paths)) {
            const QString file = QDir(paths.rimeData).filePath(name);
            if (QFile::exists(file) && !QFile::link(file, shared.filePath(name)))
                return cannotWrite(shared.filePath(name));
        }
    }
    return {};
}

/// The folder with our schemas and the list of them, as RIME wants it. What was compiled before goes: RIME
/// would take a damaged file for a good one.
Result<void> layOut(const InputPaths &paths)
{
    const QDir folder(paths.compiled);
    QDir build(folder.filePath(QStringLiteral("build")));
    if (!build.removeRecursively())
        return cannotWrite(build.path());
    YIZHAN_TRY(linkData(paths));
    QByteArray list = "config_version: '1'\nschema_list:\n";
    for (const RimeSchema &schema : rimeSchemas) {
        if (!isInstalled(schema, paths))
            continue;
        list += QByteArray("  - schema: ") + schema.id + '\n';
        const QString path = folder.filePath(QStringLiteral("%1.schema.yaml").arg(QLatin1String(schema.id)));
        if (!write(path, contents(resourceOf(schema))))
            return cannotWrite(path);
    }
    if (!write(folder.filePath(QStringLiteral("default.yaml")), list))
        return cannotWrite(paths.compiled);
    return {};
}

} // namespace

RimeCondition conditionOf(const RimeSchema &schema, const InputPaths &paths)
{
    const PackageFiles package(schema.package);
    RimeCondition condition;
    const auto allFine = [&](const QStringList &names) {
        bool fine = true;
        for (const QString &name : names) {
            const QString path = QDir(paths.rimeData).filePath(name);
            if (package.stateOf(packageFolder + name, path) == FileState::Fine)
                continue;
            fine = false;
            condition.unwell.append(path);
        }
        return fine;
    };
    condition.text = allFine(textsOf(schema));
    condition.compiled = allFine(tablesOf(schema));
    return condition;
}

bool isInstalled(const RimeSchema &schema, const InputPaths &paths)
{
    const QDir folder(paths.rimeData);
    return folder.exists(textsOf(schema).front()) || folder.exists(tablesOf(schema).front());
}

bool isCompiled(const InputPaths &paths)
{
    const QByteArray stamp = contents(QDir(paths.compiled).filePath(stampName));
    return !stamp.isEmpty() && stamp == stampOf(paths);
}

Result<void> compileSchemas(const InputPaths &paths, const CompileProgress &progress)
{
    YIZHAN_TRY(makeFolder(paths));
    const QDir folder(paths.compiled);
    QLockFile lock(folder.filePath(QStringLiteral("compile.lock")));
    lock.setStaleLockTime(lockPatienceMs);
    if (!lock.tryLock(lockPatienceMs))
        return fail(ErrorCode::Timeout, "input.folder", QStringLiteral("another process compiles for ever"),
                    paths.compiled);
    if (isCompiled(paths))
        return {};
    YIZHAN_TRY(layOut(paths));
    int done = 0;
    QStringList failed; // one that fails leaves the others usable
    for (const RimeSchema &schema : rimeSchemas) {
        if (isInstalled(schema, paths) && !compileSchema(paths, schema.id))
            failed.append(QLatin1String(schema.id));
        progress(++done, static_cast<int>(rimeSchemas.size()));
    }
    if (!failed.isEmpty())
        return fail(ErrorCode::Invalid, "input.compile", failed.join(QLatin1String(", ")), paths.compiled);
    if (!write(folder.filePath(stampName), stampOf(paths)))
        return cannotWrite(paths.compiled);
    return {};
}

} // namespace yizhan::input
