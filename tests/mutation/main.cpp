// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutants.h"

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <random>

using namespace yizhan::mutation;

namespace {

std::string read(const char *path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::string oneLine(std::string text)
{
    for (char &character : text)
        character = character == '\n' || character == '\t' ? ' ' : character;
    return text;
}

/// The line, or the lines, on which the change stands, as they read with it.
std::string changedLines(const std::string &source, const Mutant &mutant)
{
    const std::string changed = applied(source, mutant);
    const std::size_t before = mutant.at == 0 ? std::string::npos : changed.rfind('\n', mutant.at - 1);
    const std::size_t begin = changed.find_first_not_of(" \n", before == std::string::npos ? 0 : before);
    return oneLine(changed.substr(begin, changed.find('\n', mutant.at + mutant.after.size()) - begin));
}

/// `count` of them, in an order that follows from the seed; all when there are not so many.
std::vector<std::string> sample(std::vector<std::string> lines, std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    for (std::size_t i = 0; i < lines.size(); ++i)
        std::swap(lines[i], lines[i + random() % (lines.size() - i)]);
    lines.resize(std::min(count, lines.size()));
    return lines;
}

int list(std::size_t count, unsigned seed, int files, char **paths)
{
    std::vector<std::string> lines;
    for (int i = 0; i < files; ++i) {
        const std::string source = read(paths[i]);
        std::size_t number = 0;
        for (const Mutant &mutant : mutantsOf(source)) {
            lines.push_back(std::string(paths[i]) + '\t' + std::to_string(number++) + '\t' +
                            std::to_string(lineOf(source, mutant.at)) + '\t' + oneLine(mutant.before) + '\t' +
                            oneLine(mutant.after) + '\t' + changedLines(source, mutant));
        }
    }
    for (const std::string &line : sample(std::move(lines), count, seed))
        std::puts(line.c_str());
    return 0;
}

int apply(const char *path, std::size_t number)
{
    const std::string source = read(path);
    const auto mutants = mutantsOf(source);
    if (number >= mutants.size())
        return 1;
    const std::string changed = applied(source, mutants[number]);
    return std::fwrite(changed.data(), 1, changed.size(), stdout) == changed.size() ? 0 : 1;
}

} // namespace

/// `yizhan_mutants list COUNT SEED FILE…` writes a sample: file, number, line, before, after, and the line
/// as it reads then.
/// `yizhan_mutants apply FILE NUMBER` writes the file with that change.
int main(int argc, char **argv)
{
    const std::string_view what = argc > 1 ? argv[1] : "";
    if (what == "list" && argc > 4)
        return list(std::strtoul(argv[2], nullptr, 10),
                    static_cast<unsigned>(std::strtoul(argv[3], nullptr, 10)), argc - 4, argv + 4);
    if (what == "apply" && argc == 4)
        return apply(argv[2], std::strtoul(argv[3], nullptr, 10));
    std::fputs("usage: yizhan_mutants list COUNT SEED FILE... | apply FILE NUMBER\n", stderr);
    return 2;
}
