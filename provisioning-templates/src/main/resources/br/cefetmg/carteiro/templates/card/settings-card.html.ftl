<!DOCTYPE html><title>x</title>
