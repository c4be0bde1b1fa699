package fr.jumelages.directory.registry.imports;

/** The file as a whole is refused; rolls back whatever was read of it. */
class UnusableFile extends RuntimeException {

    private final FileFault fault;

    UnusableFile(FileFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    FileFault fault() {
        return fault;
    }
}
