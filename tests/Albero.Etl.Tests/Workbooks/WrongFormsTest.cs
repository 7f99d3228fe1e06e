using System.Globalization;
using Albero.Etl.Packages;
using Albero.Etl.Tests.Packages;

namespace Albero.Etl.Tests.Workbooks;

public class WrongFormsTest
{
    public static TheoryData<string> Names => [.. WrongForms.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_wrong_form_is_refused_with_its_place_and_what_was_expected(string name)
    {
        var wrong = WrongForms.All[name];
        using var package = new PackageFolder();
        wrong.Spoil(package);

        var read = PackageReader.Read(package.Folder);

        var fault = Assert.Single(read.Faults);
        Assert.Null(read.Package);
        Assert.Equal((wrong.Code, package[WrongForms.File], wrong.Line, wrong.Column), (fault.Code, fault.File, fault.Line, fault.Column));
        var text = PackageMessages.Text(fault, CultureInfo.GetCultureInfo("it-IT"));
        Assert.Contains($"trovato «{(wrong.Found.Length > 0 && wrong.Code != FaultCode.FileLeadsOut ? wrong.Found + "»" : "")}", text);
        Assert.Contains(wrong.Said, text);
    }

    [Fact]
    public void No_damage_to_a_form_makes_the_reader_throw()
    {
        using var package = new PackageFolder();
        var file = WrongForms.Filled(package).Path;
        var sound = File.ReadAllBytes(file);
        var random = new Random(20_211_231);
        for (var round = 0; round < 300; round++)
        {
            var bytes = sound.ToArray();
            for (var change = random.Next(1, 12); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            File.WriteAllBytes(file, round % 10 == 0 ? bytes[..random.Next(bytes.Length)] : bytes);

            var read = PackageReader.Read(package.Folder);

            Assert.True(read.Package is not null || read.Faults.All(fault => fault.File == file));
        }
    }
}
